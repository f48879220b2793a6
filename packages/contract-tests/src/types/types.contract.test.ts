import { join } from "node:path";
import { getHttpOperationsFromSpec } from "@stoplight/prism-http";
import { beforeAll, expect, test } from "vitest";
import { loadTested } from "../specifications.ts";
import { findWrongFacts } from "./check-type-facts.ts";
import { listTypeFacts, type TypeFact } from "./type-facts.ts";

let facts: TypeFact[];

beforeAll(async () => {
  const tested = await loadTested();
  const operations = await Promise.all(
    tested.map(({ document }) => getHttpOperationsFromSpec(document)),
  );
  facts = listTypeFacts(operations.flat());
});

test("every member of every answer, query and body has the type that its schema declares", () => {
  expect(findWrongFacts(facts)).toEqual([]);
});

test("a fact that is not true is found", () => {
  const wrong = facts.slice(0, 2).map((fact) => ({ ...fact, declared: "never" }));
  expect(wrong).toHaveLength(2);
  expect(findWrongFacts([...facts, ...wrong])).toEqual(wrong);
});

test("facts that can't be checked are an error", () => {
  const broken = join(import.meta.dirname, "nowhere");
  expect(() => findWrongFacts(facts, broken)).toThrow("can't be checked");
});
