import type { OpenApiDocument } from "@conference-kit/specifications";
import { expect, test } from "vitest";
import { generateLimits } from "./limits.ts";

const document: OpenApiDocument = {
  openapi: "3.1.0",
  info: { title: "Test", version: "1" },
  paths: {
    "/rooms/{RoomSid}": {
      parameters: [{ $ref: "#/components/parameters/RoomSid" }],
      get: {
        operationId: "getRoom",
        parameters: [
          { name: "Page", in: "query", schema: { type: "integer", minimum: 0 } },
          {
            name: "AccountSid",
            in: "query",
            schema: { type: "string", pattern: "^AC[0-9a-fA-F]{32}$" },
          },
          { name: "Muted", in: "query", schema: { type: "boolean" } },
        ],
        responses: { "204": { description: "Done." } },
      },
      post: {
        operationId: "updateRoom",
        requestBody: {
          content: {
            "application/x-www-form-urlencoded": {
              schema: { $ref: "#/components/schemas/UpdateRoomBody" },
            },
          },
        },
        responses: { "204": { description: "Done." } },
      },
    },
  },
  components: {
    parameters: {
      RoomSid: {
        name: "RoomSid",
        in: "path",
        required: true,
        schema: { $ref: "#/components/schemas/RoomSid" },
      },
    },
    schemas: {
      CallSid: { type: "string", pattern: "^CA[0-9a-fA-F]{32}$" },
      RoomSid: { type: "string", pattern: "^RM[0-9a-fA-F]{32}$" },
      Label: { type: "string", maxLength: 8, pattern: "^[^/]+$" },
      UpdateRoomBody: {
        type: "object",
        required: ["Name"],
        properties: {
          Name: { type: "string" },
          Title: { type: "string", minLength: 2, maxLength: 4 },
          Label: { $ref: "#/components/schemas/Label" },
          Target: {
            anyOf: [
              { $ref: "#/components/schemas/CallSid" },
              { $ref: "#/components/schemas/Label" },
              { type: "string", maxLength: 0 },
            ],
          },
        },
      },
    },
  },
};

const text = generateLimits(document, "openapi/test.yaml");

test("an operation's table holds what its path, query and body limit, and nothing else", () => {
  expect(text).toContain(`export const getRoom = {
  RoomSid: {"sid":"RM"},
  Page: {"integer":[0]},
} as const;`);
  expect(text).toContain(`export const updateRoom = {
  RoomSid: {"sid":"RM"},
  Title: {"length":[2,4]},
} as const;`);
});

test("a schema with a pattern of its own, or among alternatives, stands apart under its name", () => {
  expect(text).toContain(`export const CallSid = {
  pattern: "^CA[0-9a-fA-F]{32}$",
} as const;`);
  expect(text).toContain(`export const Label = {
  maxLength: 8,
  pattern: "^[^/]+$",
} as const;`);
});

test("an argument without limits is left to the types, and the account to the credentials", () => {
  expect(text).not.toMatch(/Muted|Name|AccountSid/);
});
