import { expect, test } from "vitest";
import type { Schema } from "../schema/schema.ts";
import { decodeParameters } from "./decode.ts";

const events: Schema = { type: "array", items: { ref: "Event" } };

test.each<[schema: Schema, query: string, expected: unknown]>([
  [{ type: "boolean" }, "a=true", true],
  [{ type: "boolean" }, "a=false", false],
  [{ type: "boolean" }, "a=1", "1"],
  [{ type: "integer" }, "a=120", 120],
  [{ type: "integer" }, "a=0", 0],
  [{ type: "integer" }, "a=-7", -7],
  [{ type: "integer" }, "a=", ""],
  [{ type: "integer" }, "a=07", "07"],
  [{ type: "integer" }, "a=1e3", "1e3"],
  [{ type: "integer" }, "a=1&a=2", ["1", "2"]],
  [{ type: "number" }, "a=12.25", 12.25],
  [{ type: "number" }, "a=1e%2B21", 1e21],
  [{ type: "number" }, "a=-2.5e-7", -2.5e-7],
  [{ type: "string" }, "a=true", "true"],
  [{ type: "string" }, "a=12", "12"],
  [{ type: "string" }, "a=x&a=y", ["x", "y"]],
  [{ ref: "Event" }, "a=3", 3],
  [events, "a=3", [3]],
  [events, "a=3&a=x", [3, "x"]],
])("by the schema %j, %s is decoded to %j", (schema, query, expected) => {
  const schemas = { Event: { type: "integer" } } satisfies Record<string, Schema>;
  const parameters = new URLSearchParams(query);
  expect(decodeParameters(parameters, { a: schema }, schemas)).toEqual({ a: expected });
});

test("a parameter without a schema is decoded as text", () => {
  expect(decodeParameters(new URLSearchParams("b=1"), {}, {})).toEqual({ b: "1" });
});
