import { expect, test } from "vitest";
import type { OpenApiDocument } from "./load.ts";
import { listOperations } from "./operations.ts";

const parameter = (name: string, type: "string" | "integer") => ({
  name,
  in: "path" as const,
  schema: { type },
});

const document: OpenApiDocument = {
  openapi: "3.1.0",
  info: { title: "Rooms", version: "1" },
  paths: {
    "/rooms/{Name}/{Floor}": {
      parameters: [parameter("Name", "string"), parameter("Floor", "string")],
      get: { parameters: [parameter("Name", "integer")], responses: {} },
    },
  },
};

test("a parameter of an operation takes the place of its path's, and each tells where it stands", () => {
  const [operation] = listOperations(document);
  expect(operation?.pointer).toBe("#/paths/~1rooms~1%7BName%7D~1%7BFloor%7D/get");
  expect(operation?.parameters).toMatchObject([
    { name: "Name", schema: { type: "integer" }, pointer: `${operation?.pointer}/parameters/0` },
    {
      name: "Floor",
      schema: { type: "string" },
      pointer: "#/paths/~1rooms~1%7BName%7D~1%7BFloor%7D/parameters/1",
    },
  ]);
});
