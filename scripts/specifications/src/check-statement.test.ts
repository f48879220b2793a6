import { expect, test } from "vitest";
import { checkStatement } from "./check-inventory.ts";
import type { Statement } from "./inventory.ts";

const sources = new Map([
  [
    "phone.yaml",
    {
      paths: {
        "/calls/{Sid}": {
          parameters: [{ $ref: "#/parameters/Sid" }],
          get: { parameters: [{ name: "Region", in: "query" }] },
        },
      },
      parameters: {
        Sid: { name: "Sid", in: "path", required: true, schema: { $ref: "shared/sids.yaml#/Sid" } },
        Status: { name: "Status", examples: { up: { value: "up" }, down: { value: "down" } } },
      },
      schemas: {
        Call: {
          required: ["sid"],
          properties: {
            sid: { $ref: "shared/sids.yaml#/Sid", description: "The SID of the call." },
            parent: { oneOf: [{ $ref: "shared/sids.yaml#/Sid" }, { type: "null" }] },
            state: { type: ["string", "null"], enum: ["on", "off", null] },
          },
        },
      },
    },
  ],
  ["shared/sids.yaml", { Sid: { type: "string", description: "Any SID.", pattern: "^CA" } }],
]);

const call = "phone.yaml#/schemas/Call/properties";

function check(pointer: string, statement: Statement): number {
  return checkStatement(sources, pointer, statement).length;
}

test("a keyword is found through references and beside null", () => {
  expect(check(`${call}/sid`, { type: "string", pattern: "^CA", nullable: false })).toBe(0);
  expect(check(`${call}/parent`, { type: "string", pattern: "^CA", nullable: true })).toBe(0);
  expect(check("phone.yaml#/parameters/Sid", { in: "path", pattern: "^CA" })).toBe(0);
});

test("a problem names the place, what is there and what was stated", () => {
  expect(checkStatement(sources, `${call}/sid`, { pattern: "^CF" })).toEqual([
    `${call}/sid: pattern is "^CA", not "^CF"`,
  ]);
  expect(checkStatement(sources, `${call}/name`, "described")).toEqual([
    `${call}/name is not there`,
  ]);
});

test("the statement `values` demands the complete list, in any order", () => {
  expect(check(`${call}/state`, { values: ["off", "on", null] })).toBe(0);
  expect(check(`${call}/state`, { values: ["off", null] })).toBe(1);
  expect(check(`${call}/state`, { values: ["off", "on", "idle", null] })).toBe(1);
});

test("the statement `values` of a parameter that takes any string is about its examples", () => {
  expect(check("phone.yaml#/parameters/Status", { values: ["down", "up"] })).toBe(0);
  expect(check("phone.yaml#/parameters/Status", { values: ["up"] })).toBe(1);
});

test("the statement `required` is about a member or a parameter", () => {
  expect(check(`${call}/sid`, { required: true })).toBe(0);
  expect(check(`${call}/parent`, { required: true })).toBe(1);
  expect(check("phone.yaml#/parameters/Sid", { required: true })).toBe(0);
  expect(check("phone.yaml#/parameters/Status", { required: true })).toBe(1);
});

test("the statement `parameters` is about an operation's parameters and those of its path", () => {
  const operation = "phone.yaml#/paths/~1calls~1{Sid}/get";
  expect(check(operation, { parameters: ["Region", "Sid"] })).toBe(0);
  expect(check(operation, { parameters: ["Region"] })).toBe(1);
});

test("the statement null demands that a keyword is absent", () => {
  expect(check(`${call}/sid`, { maxLength: null })).toBe(0);
  expect(check(`${call}/sid`, { pattern: null })).toBe(1);
});

test("the statement `says` demands every phrase in the description at the place itself", () => {
  expect(check(`${call}/sid`, "described")).toBe(0);
  expect(check(`${call}/sid`, { says: ["SID", "call"] })).toBe(0);
  expect(check(`${call}/sid`, { says: ["Any SID"] })).toBe(1);
  expect(check(`${call}/parent`, "described")).toBe(1);
});
