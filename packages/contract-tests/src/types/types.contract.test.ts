import { join } from "node:path";
import { expect, test } from "vitest";
import { operations } from "../suite/operations.ts";
import { findWrongFacts } from "./check-type-facts.ts";
import { listTypeFacts } from "./type-facts.ts";

const facts = listTypeFacts(operations);
const clients = [...new Set(operations.map(({ client }) => client))];

test("every member of every answer, query and body has the type that its schema declares, and what has another is found", () => {
  const wrong = facts.slice(0, 2).map((fact) => ({ ...fact, declared: "never" }));
  expect(wrong).toHaveLength(2);
  expect(findWrongFacts([...facts, ...wrong], clients)).toEqual(wrong);
});

test("type facts that the compiler can't check are an error", () => {
  const broken = join(import.meta.dirname, "nowhere");
  expect(() => findWrongFacts(facts, clients, broken)).toThrow("can't be checked");
});
