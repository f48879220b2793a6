import { expect, test } from "vitest";
import type { Schema } from "./schema.ts";
import { listValueCases } from "./value-cases.ts";

function labels(schema: Schema, examples?: unknown[]): string[] {
  return listValueCases(schema, examples).map(({ label }) => label);
}

function matching(schema: Schema, value: unknown): string[] {
  return listValueCases(schema).flatMap(({ label, matches }) => (matches(value) ? [label] : []));
}

test("a closed list has to be seen value by value", () => {
  expect(labels({ type: "string", enum: ["GET", "POST"] })).toEqual(["GET", "POST"]);
  expect(matching({ type: "string", enum: ["GET", "POST"] }, "POST")).toEqual(["POST"]);
});

test("a boolean has to be seen both ways", () => {
  expect(labels({ type: "boolean" })).toEqual(["true", "false"]);
  expect(matching({ type: "boolean" }, false)).toEqual(["false"]);
});

test("a number has to be seen at its limits", () => {
  const schema: Schema = { type: "integer", minimum: 5, maximum: 600 };
  expect(labels(schema)).toEqual(["5", "600"]);
  expect(matching(schema, 600)).toEqual(["600"]);
  expect(matching(schema, 60)).toEqual([]);
});

test("a string has to be seen at its shortest and its longest", () => {
  const schema: Schema = { type: "string", minLength: 2, maxLength: 4 };
  expect(labels(schema)).toEqual(["length 2", "length 4"]);
  expect(matching(schema, "ab")).toEqual(["length 2"]);
  expect(matching(schema, "abc")).toEqual([]);
});

test("a string of fixed length has one boundary, which keeps its pattern", () => {
  const schema: Schema = { type: "string", minLength: 3, maxLength: 3, pattern: "^A" };
  expect(labels(schema)).toEqual(["length 3"]);
  expect(matching(schema, "Bcd")).toEqual([]);
});

test("an array has to be seen with each of its values, and with several", () => {
  const schema: Schema = { type: "array", items: { type: "string", enum: ["start", "end"] } };
  expect(labels(schema)).toEqual(["start", "end", "several at once"]);
  expect(matching(schema, ["end"])).toEqual(["end"]);
  expect(matching(schema, ["end", "start"])).toEqual(["start", "end", "several at once"]);
});

test("an array has to be seen with as few and as many values as it may have", () => {
  const items: Schema = { type: "string", enum: ["start", "end"] };
  const schema: Schema = { type: "array", minItems: 2, maxItems: 3, items };
  expect(labels(schema)).toEqual(["start", "end", "2 at once", "3 at once", "several at once"]);
  expect(matching(schema, ["end", "end", "end"])).toEqual(["end", "3 at once", "several at once"]);
  expect(labels({ type: "array", maxItems: 1, items })).toEqual(["start", "end"]);
});

test("each alternative has to be seen", () => {
  const schema: Schema = {
    anyOf: [
      { type: "string", format: "uri" },
      { type: "string", maxLength: 0 },
    ],
  };
  expect(labels(schema)).toEqual(["uri", "(empty)"]);
  expect(matching(schema, "")).toEqual(["(empty)"]);
  expect(matching(schema, "https://example.com")).toEqual(["uri"]);
});

test("several examples of a field count as a list that is not closed", () => {
  expect(labels({ type: "string" }, ["hold", "mute"])).toEqual(["hold", "mute"]);
  expect(labels({ type: "string" }, ["agent"])).toEqual(["any"]);
  expect(labels({ type: "boolean" }, [true, false])).toEqual(["true", "false"]);
});

test("a field without values and limits has to be seen once", () => {
  expect(labels({ type: "string" })).toEqual(["any"]);
  expect(matching({ type: "integer" }, 5)).toEqual(["any"]);
  expect(matching({ type: "integer" }, "5")).toEqual([]);
});
