import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import * as fc from "fast-check";
import { expect, test, vi } from "vitest";
import type { Schema, Schemas } from "../schema/schema.ts";
import { make } from "./make.ts";

vi.setConfig({ testTimeout: 60_000 });

const ajv = new Ajv2020({ strict: false });
addFormats.default(ajv);

function sample(schema: Schema, schemas: Schemas = {}): unknown[] {
  const arbitrary = make(schema, { schemas, future: false });
  return fc.sample(arbitrary, { numRuns: 1000, seed: 1 });
}

/** An object that must have a boolean member of that name. */
function objectOf(name: string): Schema {
  return { type: "object", required: [name], properties: { [name]: { type: "boolean" } } };
}

/** Keywords that the specifications may come to use, with values that have to occur. */
const cases: [schema: Schema, ...reached: unknown[]][] = [
  [{ type: "integer", minimum: -3, maximum: 250 }, -3, 0, 250],
  [{ type: "integer", exclusiveMinimum: 0, exclusiveMaximum: 10 }, 1, 9],
  [{ type: "integer", multipleOf: 30, minimum: 1, maximum: 90 }, 30, 60, 90],
  [{ type: "number", minimum: 0, maximum: 100 }, 0, 100],
  [{ type: "number", exclusiveMinimum: 0, maximum: 1 }, 1],
  [{ type: "number", multipleOf: 0.5, minimum: 0, maximum: 1 }, 0, 0.5, 1],
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
  [{ type: "array", items: { type: "boolean" } }, [], [true, true]],
  [{ type: "array", items: { type: "boolean" }, uniqueItems: true }, [], [true, false]],
  [
    {
      type: "array",
      items: { enum: ["a", "b", "c"] },
      uniqueItems: true,
      minItems: 2,
      maxItems: 2,
    },
    ["a", "b"],
    ["c", "b"],
  ],
  [{ anyOf: [{ const: 1 }, { enum: ["a", null] }] }, 1, "a", null],
  [{ type: "integer", minimum: 1, maximum: 4, not: { const: 2 } }, 1, 3, 4],
  [{ type: "object", properties: { a: { type: "boolean" } } }, {}, { a: true }, { a: false }],
  [{ type: "object", required: ["a"], properties: { a: { const: 1 } } }, { a: 1 }],
  [{ type: "object", additionalProperties: { type: "boolean" } }, {}],
  [{ allOf: [objectOf("a"), objectOf("b")] }, { a: true, b: false }],
  [
    { ...objectOf("b"), required: ["a", "b"], allOf: [objectOf("a")] },
    { a: true, b: false },
  ],
  [
    {
      ...objectOf("a"),
      properties: { a: { type: "boolean" }, b: { const: 1 } },
      if: { properties: { a: { const: true } } },
      // biome-ignore lint/suspicious/noThenProperty: it is a keyword of JSON Schema.
      then: { required: ["b"] },
      else: { not: { required: ["b"] } },
    },
    { a: true, b: 1 },
    { a: false },
  ],
];

test.each(cases)(
  "an arbitrary of %j gives every kind of valid value, and no invalid one",
  (schema, ...reached) => {
    const values = sample(schema);
    expect(values.filter((value) => !ajv.validate(schema, value))).toEqual([]);
    for (const value of reached) expect(values).toContainEqual(value);
  },
);

test("objects have the prototype of parsed JSON", () => {
  const schemas = [objectOf("a"), { ...objectOf("a"), additionalProperties: {} }];
  const values = schemas.flatMap((schema) => sample(schema));
  const prototypes = values.map((value) => Object.getPrototypeOf(value));
  expect(new Set(prototypes)).toEqual(new Set([Object.prototype]));
});

test("a text whose schema has no limits is made by its schema's name", () => {
  const schemas: Schemas = { Rfc2822Timestamp: { type: "string" } };
  const values = sample({ ref: "Rfc2822Timestamp" }, schemas).map(String);
  const timestamp = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} \+0000$/;
  expect(values.filter((value) => !timestamp.test(value))).toEqual([]);
});

test("an empty schema gives any value", () => {
  const kinds = sample({}).map((value) => (value === null ? "null" : typeof value));
  expect(new Set(kinds)).toEqual(new Set(["null", "boolean", "number", "string", "object"]));
});

test("an open list of numbers has other whole numbers in the future, and no text", () => {
  const schema: Schema = { type: "integer", enum: [1, 2], open: true };
  const values = fc.sample(make(schema, { schemas: {}, future: true }), { numRuns: 50, seed: 1 });
  expect(values.filter((value) => !Number.isInteger(value))).toEqual([]);
  expect(values.filter((value) => value !== 1 && value !== 2)).not.toEqual([]);
});

test("a format that no arbitrary makes is an error", () => {
  expect(() => sample({ type: "string", format: "iri" })).toThrow(
    "No arbitrary knows the format iri.",
  );
});

const itself: Schema = { ref: "Participant" };
const other: Schema = { ref: "Coach" };
const itselfOrNull: Schema = { oneOf: [itself, { type: "null" }] };

/** How schemas may refer to themselves, with values that have to occur. */
const selfReferring: [how: string, schemas: Schemas, ...reached: unknown[]][] = [
  [
    "may be missing",
    { Participant: { type: "object", properties: { coach: itself } } },
    {},
    { coach: {} },
  ],
  [
    "may be null",
    { Participant: { type: "object", required: ["coach"], properties: { coach: itselfOrNull } } },
    { coach: null },
    { coach: { coach: null } },
  ],
  [
    "is in a list",
    {
      Participant: {
        type: "object",
        required: ["coaches"],
        properties: { coaches: { type: "array", items: itself } },
      },
    },
    { coaches: [] },
    { coaches: [{ coaches: [] }] },
  ],
  ["is there by any name", { Participant: { type: "object", additionalProperties: itself } }, {}],
  [
    "comes by way of another",
    {
      Participant: { type: "object", required: ["by"], properties: { by: other } },
      Coach: { type: "object", properties: { of: itself } },
    },
    { by: {} },
    { by: { of: { by: {} } } },
  ],
  [
    "is there several times",
    {
      Participant: {
        type: ["object", "null"],
        required: ["coach", "agent"],
        properties: { coach: itself, agent: itself, caller: itself },
      },
    },
    null,
    { coach: null, agent: null },
  ],
];

test.each(selfReferring)(
  "a schema that refers to itself in a member that %s gives finite values",
  (_, schemas, ...reached) => {
    const values = sample(itself, schemas);
    const $defs = JSON.parse(JSON.stringify(schemas).replaceAll('"ref":"', '"$ref":"#/$defs/'));
    const validate = ajv.compile({ $ref: "#/$defs/Participant", $defs });
    expect(values.filter((value) => !validate(value))).toEqual([]);
    for (const value of reached) expect(values).toContainEqual(value);
  },
);

test("a schema that refers to itself is followed two levels deep", () => {
  const schemas: Schemas = { Participant: { type: "object", properties: { coach: itself } } };
  const texts = new Set(sample(itself, schemas).map((value) => JSON.stringify(value)));
  expect(texts).toEqual(new Set(["{}", '{"coach":{}}', '{"coach":{"coach":{}}}']));
});

test("a schema that requires itself without end is an error", () => {
  const schemas: Schemas = {
    Participant: { type: "object", required: ["coaches"], properties: { coaches: other } },
    Coach: { type: "array", minItems: 1, items: { allOf: [itself] } },
  };
  expect(() => sample(itself, schemas)).toThrow(
    "Participant requires itself without end. Let a member on the way be optional or null.",
  );
});
