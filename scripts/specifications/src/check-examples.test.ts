import { expect, test } from "vitest";
import { checkExamples } from "./check-examples.ts";

const openapi = "3.1.0";
const info = { title: "Examples", version: "1" };
const wrong = { example: { value: "seven" } };

test("an example of a response that breaks its schema is found", () => {
  const content = { "application/json": { schema: { type: "integer" }, examples: wrong } };
  const paths = { "/a": { get: { responses: { "200": { description: "OK", content } } } } };
  expect(checkExamples({ openapi, info, paths })).toEqual([
    "#/paths/~1a/get/responses/200/content/application~1json/examples/example: value must be integer",
  ]);
});

test("an example of a request body that breaks its schema is found", () => {
  const content = { "application/json": { schema: { type: "integer" }, examples: wrong } };
  const paths = { "/a": { post: { requestBody: { content }, responses: {} } } };
  expect(checkExamples({ openapi, info, paths })).toHaveLength(1);
});

test("an example of a parameter that breaks its schema is found", () => {
  const parameter = { name: "Page", in: "query" as const, schema: { type: "integer" as const } };
  const parameters = {
    Page: { ...parameter, examples: wrong },
    Size: { ...parameter, example: "x" },
  };
  expect(checkExamples({ openapi, info, components: { parameters } })).toEqual([
    "#/components/parameters/Page/examples/example: value must be integer",
    "#/components/parameters/Size/example: value must be integer",
  ]);
});

test("an example of a schema that breaks it is found, by format too", () => {
  const schemas = { Moment: { type: "string" as const, format: "date-time", examples: ["soon"] } };
  expect(checkExamples({ openapi, info, components: { schemas } })).toEqual([
    '#/components/schemas/Moment/examples/0: value must match format "date-time"',
  ]);
});

test("a shared example is held against each schema that uses it", () => {
  const content = {
    "application/json": {
      schema: { $ref: "#/components/schemas/Count" },
      examples: { seven: { $ref: "#/components/examples/seven" } },
    },
  };
  const paths = { "/a": { get: { responses: { "200": { description: "OK", content } } } } };
  const components = {
    schemas: { Count: { type: "integer" as const } },
    examples: { seven: { value: "seven" } },
  };
  expect(checkExamples({ openapi, info, paths, components })).toHaveLength(1);
});

test("a format that no validator checks is found", () => {
  const schemas = { Links: { type: "string" as const, format: "uri-map", examples: ["a"] } };
  expect(checkExamples({ openapi, info, components: { schemas } })).toEqual([
    expect.stringContaining('unknown format "uri-map"'),
  ]);
});
