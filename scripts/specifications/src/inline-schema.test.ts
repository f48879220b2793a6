import { expect, test } from "vitest";
import { inlineSchema } from "./inline-schema.ts";

const door = { type: "object", properties: { color: { $ref: "#/components/schemas/Color" } } };
const document = {
  components: {
    schemas: {
      Color: { type: "string", enum: ["red", "green"] },
      Door: door,
      House: {
        type: "object",
        properties: {
          doors: { type: "array", items: { $ref: "#/components/schemas/Door" } },
          annexe: { $ref: "#/components/schemas/House" },
        },
      },
    },
  },
};

test("a schema has in it what it refers to, with its own keywords over those", () => {
  const schema = { $ref: "#/components/schemas/Color", description: "Of the frame" };
  expect(inlineSchema(document, { anyOf: [schema, { type: "null" }] })).toEqual({
    anyOf: [
      { type: "string", enum: ["red", "green"], description: "Of the frame" },
      { type: "null" },
    ],
  });
});

test("references in what is referred to are followed too, up to the schema itself", () => {
  expect(inlineSchema(document, { $ref: "#/components/schemas/House" })).toEqual({
    type: "object",
    properties: {
      doors: {
        type: "array",
        items: {
          type: "object",
          properties: { color: { type: "string", enum: ["red", "green"] } },
        },
      },
      annexe: {},
    },
  });
});

test.each([
  ["#/components/schemas/50%25~1a", "50%/a"],
  ["#/components/schemas/50%", "50%"],
])("the reference %s leads to the schema %s", (reference, name) => {
  const named = { components: { schemas: { [name]: { type: "string" } } } };
  expect(inlineSchema(named, { $ref: reference })).toEqual({ type: "string" });
});
