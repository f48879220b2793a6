import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import * as fc from "fast-check";
import { expect, test, vi } from "vitest";
import type { Schema } from "../schema/schema.ts";
import { make } from "./make.ts";

vi.setConfig({ testTimeout: 60_000 });

const ajv = new Ajv2020({ strict: false });
addFormats.default(ajv);

function sample(schema: Schema): unknown[] {
  const arbitrary = make(schema, { schemas: {}, future: false });
  return fc.sample(arbitrary, { numRuns: 1000, seed: 1 });
}

/** Keywords that the specifications may come to use, with values that have to occur. */
const cases: [schema: Schema, ...reached: unknown[]][] = [
  [{ type: "integer", minimum: -3, maximum: 250 }, -3, 0, 250],
  [{ type: "integer", exclusiveMinimum: 0, exclusiveMaximum: 10 }, 1, 9],
  [{ type: "integer", multipleOf: 30, minimum: 1, maximum: 90 }, 30, 60, 90],
  [{ type: "number", minimum: 0, maximum: 100 }, 0, 100],
  [{ type: "number", exclusiveMinimum: 0, maximum: 1 }, 1],
  [{ type: "string", minLength: 1, maxLength: 3, pattern: "^a+$" }, "a", "aaa"],
  [{ type: "string", minLength: 2, maxLength: 2 }],
  [{ type: "string", format: "date" }],
  [{ type: "string", format: "date-time" }],
  [{ type: "string", format: "email" }],
  [{ type: "string", format: "uri" }],
  [{ type: "string", format: "uri-reference" }],
  [{ type: "string", format: "uuid" }],
  [{ type: ["boolean", "null"] }, true, false, null],
  [{ type: "array", items: { type: "boolean" }, minItems: 1, maxItems: 2 }, [true], [true, false]],
  [{ type: "array", items: { type: "boolean" }, uniqueItems: true }, [], [true, false]],
  [{ anyOf: [{ const: 1 }, { enum: ["a", null] }] }, 1, "a", null],
  [{ type: "integer", minimum: 1, maximum: 4, not: { const: 2 } }, 1, 3, 4],
  [{ type: "object", properties: { a: { type: "boolean" } } }, {}, { a: true }, { a: false }],
  [{ type: "object", required: ["a"], properties: { a: { const: 1 } } }, { a: 1 }],
];

test.each(cases)("%j gives all that is valid, and nothing else", (schema, ...reached) => {
  const values = sample(schema);
  expect(values.filter((value) => !ajv.validate(schema, value))).toEqual([]);
  for (const value of reached) expect(values).toContainEqual(value);
});

test("what is said nothing about may be anything", () => {
  const kinds = sample({}).map((value) => (value === null ? "null" : typeof value));
  expect(new Set(kinds)).toEqual(new Set(["null", "boolean", "number", "string", "object"]));
});

test("a format that nothing makes is an error", () => {
  expect(() => sample({ type: "string", format: "iri" })).toThrow(
    "No arbitrary knows the format iri.",
  );
});
