import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import * as fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { damage, listPaths } from "../../test/damage.ts";
import { findSchema, readSpecifications } from "../../test/specifications.ts";
import { arbitraries } from "../fast-check/index.ts";
import { schemas } from "../generated/index.ts";
import { findProblem } from "./find-problem.ts";
import type { Schema } from "./schema.ts";

vi.setConfig({ testTimeout: 60_000 });

const specifications = await readSpecifications();

const named = Object.entries(arbitraries).flatMap(([specification, functions]) =>
  Object.entries(functions).map(([schema, arbitrary]) => ({ specification, schema, arbitrary })),
);

test.each(named)(
  "values of $specification $schema are checked as ajv checks them",
  ({ specification, schema, arbitrary }) => {
    const { findErrors, described } = findSchema(specifications, specification, schema);
    const all = Object.entries(schemas).find(([name]) => name === specification)?.[1] ?? {};
    fc.assert(
      fc.property(arbitrary(), fc.nat(), (value, choice) => {
        const paths = listPaths(value, described);
        const damaged = damage(value, paths[choice % paths.length] ?? []);
        for (const checked of [value, damaged]) {
          const accepted = findProblem({ ref: schema }, checked, all) === undefined;
          expect(accepted).toBe(findErrors(checked) === "");
        }
      }),
    );
  },
);

/** Each keyword, with values on both sides of what it asks for. */
const cases: [schema: Schema, ...values: unknown[]][] = [
  [{ type: "integer" }, 1, 1.5, "1", null],
  [{ type: ["string", "null"] }, "", null, 1],
  [{ type: "array" }, [], {}],
  [{ enum: ["a", null] }, "a", null, "b"],
  [{ const: true }, true, false],
  [{ minLength: 1, maxLength: 2 }, "", "é", "😀😀", "abc", 7],
  [{ pattern: "^(?!CA)[^/]+$" }, "agent", "CA1", "a/b"],
  [{ format: "date" }, "2026-04-15", "2026-13-15", "15.04.2026"],
  [
    { format: "date-time" },
    "2026-04-15T09:30:00.5+01:00",
    "2026-04-15 9:30",
    "2026-04-15",
    "2026-04-15t09:30:00z",
  ],
  [{ format: "email" }, "alice@example.com", "alice@", "alice example.com", "a b@example.com"],
  [{ format: "uri" }, "https://example.com/%C3%A4?b=1#c", "client:alice", "http://[::1]:80/", "/a"],
  [
    { format: "uri" },
    "sip:a@example.com",
    "example.com",
    "https://a b",
    "https://ä",
    "a:%zz",
    "a:",
  ],
  [{ format: "uri-reference" }, "/Participants.json?Page=1", "", "/a b", "/%z"],
  [{ format: "uuid" }, "123e4567-e89b-12d3-a456-426614174000", "123e4567"],
  [
    { format: "uuid" },
    "123E4567-e89b-12d3-a456-426614174000",
    "1123e4567-e89b-12d3-a456-426614174000",
  ],
  [
    { format: "uuid" },
    "123e4567-e89b-12d3-a456-426614174000",
    "123e4567-e89b-12d3-a456-4266141740000",
  ],
  [{ minimum: 2, maximum: 3 }, 1, 2, 3, 4, "1"],
  [{ exclusiveMinimum: 2, exclusiveMaximum: 4 }, 2, 3, 4],
  [{ multipleOf: 0.5 }, 1.5, 1.25],
  [{ minItems: 1, maxItems: 2 }, [], [1], [1, 2], [1, 2, 3]],
  [{ uniqueItems: true }, [1, 2], [1, 1], [{ a: 1 }, { a: 1 }]],
  [{ items: { type: "string" } }, ["a"], ["a", 1]],
  [{ required: ["a"] }, { a: 1 }, {}, 1],
  [{ properties: { a: { type: "string" } }, additionalProperties: false }, { a: "" }, { b: "" }],
  [{ additionalProperties: { type: "string" } }, { a: "" }, { a: 1 }],
  [{ anyOf: [{ type: "string" }, { minimum: 2 }] }, "a", 3, 1],
  [{ oneOf: [{ type: "integer" }, { minimum: 2 }] }, 1, 2.5, 3],
  [{ allOf: [{ minimum: 1 }, { maximum: 2 }] }, 0, 1, 3],
  [{ not: { type: "string" } }, 1, "a"],
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema, and nothing to await
  [{ if: { minimum: 2 }, then: { maximum: 3 }, else: { const: 0 } }, 0, 1, 2, 4],
];

describe("keywords", () => {
  const ajv = new Ajv2020({ strict: false });
  addFormats.default(ajv);

  test.each(cases)("%j is checked as ajv checks it", (schema, ...values) => {
    const verdicts = values.map((value) => findProblem(schema, value, {}) === undefined);
    expect(verdicts).toEqual(values.map((value) => ajv.validate(schema, value)));
    expect(new Set(verdicts).size).toBe(2);
  });
});

test("a problem says where it is and what the value would have to be", () => {
  const schema = { properties: { events: { items: { enum: ["start", "end"] } } } };
  expect(findProblem(schema, { events: ["start", "stop"] }, {})).toEqual({
    path: ["events", "1"],
    reason: "has to be one of start, end",
  });
});

test.each<[schema: Schema, value: unknown, reason: string]>([
  [{ type: ["string", "null"] }, 1, "has to be of type string or null"],
  [{ const: true }, false, "has to be true"],
  [{ minLength: 2 }, "a", "has to have at least 2 characters"],
  [{ maxLength: 2 }, "abc", "may have at most 2 characters"],
  [{ pattern: "^a" }, "b", "has to match ^a"],
  [{ format: "date" }, "today", "has to be a date"],
  [{ minimum: 2 }, 1, "has to be at least 2"],
  [{ maximum: 2 }, 3, "may be at most 2"],
  [{ exclusiveMinimum: 2 }, 2, "has to be more than 2"],
  [{ exclusiveMaximum: 2 }, 2, "has to be less than 2"],
  [{ multipleOf: 2 }, 3, "has to be a multiple of 2"],
  [{ minItems: 1 }, [], "has to have at least 1 items"],
  [{ maxItems: 1 }, [1, 2], "may have at most 1 items"],
  [{ uniqueItems: true }, [1, 1], "may have no item twice"],
  [{ anyOf: [{ const: 1 }] }, 2, "fits none of the alternatives"],
  [{ oneOf: [{ const: 1 }, { minimum: 1 }] }, 1, "has to fit exactly one of the alternatives"],
  [{ not: { const: 1 } }, 1, "is what it must not be"],
])("the problem that %j has with %j is named", (schema, value, reason) => {
  expect(findProblem(schema, value, {})).toEqual({ path: [], reason });
});

test("a reference that leads nowhere is an error", () => {
  expect(() => findProblem({ ref: "Nowhere" }, 1, {})).toThrow("has no schema Nowhere");
});
