import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { lintFromString } from "@redocly/openapi-core";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readLintRules } from "../load.ts";

const specification = readFileSync(join(import.meta.dirname, "keeps-rules.yaml"), "utf8");
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "rules-"));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** The rules that the specification breaks after an edit. */
async function lintEdit(before: string, after: string): Promise<string[]> {
  expect(specification).toContain(before);
  const source = specification.replace(before, after);
  const config = await readLintRules();
  const absoluteRef = join(folder, "calls.yaml");
  const problems = await lintFromString({ source, absoluteRef, config });
  return [...new Set(problems.map((problem) => problem.ruleId))];
}

test("the specification that the other tests break breaks no rule itself", async () => {
  expect(await lintEdit("", "")).toEqual([]);
});

test.each([
  ["an operation without an id", "operation-operationId", "      operationId: listCalls\n", ""],
  ["an operation without a summary", "operation-summary", "      summary: List calls\n", ""],
  [
    "an operation without a description",
    "operation-description",
    "      description: Lists the calls that are going on.\n",
    "",
  ],
  [
    "a reference beside which null is allowed as in OpenAPI 3.0",
    "conference-kit/nullable",
    "          description: The SID of the call.\n",
    "          description: The SID of the call.\n          nullable: true\n",
  ],
  [
    "a member by a name that every object inherits",
    "conference-kit/inherited-name",
    "        child_sids:\n",
    "        constructor:\n",
  ],
  [
    "a member that would be a prototype",
    "conference-kit/inherited-name",
    "        child_sids:\n",
    "        __proto__:\n",
  ],
  [
    "a parameter by a name that every object inherits",
    "conference-kit/inherited-name",
    "        - name: Status\n",
    "        - name: toString\n",
  ],
  [
    "a reference into a schema",
    "conference-kit/named-reference",
    'schema: { $ref: "#/components/schemas/CallSid" }',
    'schema: { $ref: "#/components/schemas/Call/properties/sid" }',
  ],
  ["an operation without tags", "rule/operation-has-tags", "      tags: [Calls]\n", ""],
  ["a tag that the specification does not list", "operation-tag-defined", "[Calls]", "[Cals]"],
  [
    "an operation with an empty list of tags",
    "rule/operation-has-tags",
    "tags: [Calls]",
    "tags: []",
  ],
  [
    "a call of Twilio's own client that is none",
    "conference-kit/extension",
    "      tags: [Calls]\n",
    "      tags: [Calls]\n      x-official-call: calls.page()\n",
  ],
  ...["5XX", "default", "302"].map((status) => [
    `an answer that no test could ask for (${status})`,
    "rule/answer-has-a-status",
    '        "500":',
    `        "${status}":`,
  ]),
  ...["/calls/{Call-Sid}", "/calls/{CallSid}{Status}", "/calls(all)"].map((path) => [
    `a path that not everything here can match (${path})`,
    "rule/path-is-plain",
    "  /calls:\n",
    `  ${path}:\n`,
  ]),
  [
    "an operation without one of the errors",
    "rule/operation-declares-errors",
    '        "503": { $ref: "#/components/responses/Error" }\n',
    "",
  ],
  [
    "a body without examples",
    "conference-kit/body-examples",
    "              examples:\n                up: { value: { status: up } }\n",
    "",
  ],
  [
    "a body with an empty list of examples",
    "conference-kit/body-examples",
    "              examples:\n                up: { value: { status: up } }\n",
    "              examples: {}\n",
  ],
  [
    "an error without examples",
    "conference-kit/body-examples",
    "          examples:\n            failed: { value: {} }\n",
    "",
  ],
  [
    "an example that breaks its schema",
    "no-invalid-media-type-examples",
    "status: up }",
    "status: sideways }",
  ],
  [
    "a parameter without a description",
    "parameter-description",
    "          description: The call to find.\n",
    "",
  ],
  [
    "a member without a description",
    "conference-kit/property-description",
    '          description: "What the call does. Can be: up, or down."\n',
    "",
  ],
  [
    "a member with a description only at what it refers to",
    "conference-kit/property-description",
    "          description: The SID of the call.\n",
    "",
  ],
  [
    "a parameter that is a SID without a pattern",
    "conference-kit/sid-pattern",
    '          description: The call to find.\n          schema: { $ref: "#/components/schemas/CallSid" }',
    "          description: The call to find.\n          schema: { type: string }",
  ],
  [
    "a member that is a SID without a pattern",
    "conference-kit/sid-pattern",
    '        parent_sid:\n          oneOf:\n            - $ref: "#/components/schemas/CallSid"',
    "        parent_sid:\n          oneOf:\n            - type: string",
  ],
  [
    "a list of SIDs without a pattern",
    "conference-kit/sid-pattern",
    'items: { $ref: "#/components/schemas/CallSid" }',
    "items: { type: string }",
  ],
  ["a SID schema without a pattern", "conference-kit/sid-pattern", "      pattern: ^CA\n", ""],
  [
    "an operation without a source",
    "conference-kit/source",
    "      x-source: Twilio's public documentation\n      tags: [Calls]\n      parameters",
    "      tags: [Calls]\n      parameters",
  ],
  [
    "a parameter without a source",
    "conference-kit/source",
    "    get:\n",
    "    parameters:\n      - { name: Trace, in: header, description: A mark., schema: { type: string } }\n    get:\n",
  ],
  [
    "a member without a source",
    "conference-kit/source",
    "      type: object\n      x-source: Twilio's public documentation\n",
    "      type: object\n",
  ],
  [
    "a component that nothing uses",
    "no-unused-components",
    "    CallSid:\n      type: string",
    "    Unused:\n      type: string\n    CallSid:\n      type: string",
  ],
  [
    "prose that lists a value too few",
    "conference-kit/values-in-prose",
    "enum: [up, down]",
    "enum: [up, down, idle]",
  ],
  [
    "prose that lists a value too many",
    "conference-kit/values-in-prose",
    "Can be: up, or down.",
    "Can be: `up`, `idle` or `down`.",
  ],
  [
    "prose of a parameter that lists other values than its examples",
    "conference-kit/values-in-prose",
    "one of `up` or `down`",
    "one of `up` or `idle`",
  ],
  [
    "an extension that is misspelt",
    "conference-kit/extension",
    "enum: [up, down]",
    "enum: [up, down]\n          x-open-enums: true",
  ],
  [
    "a callback that nothing tells from the others",
    "conference-kit/extension",
    "      summary: List calls\n",
    "      summary: List calls\n      x-callback: { kind: call }\n",
  ],
  [
    "an extension with a value that nothing reads",
    "conference-kit/extension",
    "enum: [up, down]",
    "enum: [up, down]\n          x-pii: secret",
  ],
  ...[
    "type: integer, minimum: 9, maximum: 5",
    "type: integer, minimum: 5, exclusiveMaximum: 5",
    "type: integer, exclusiveMinimum: 5, maximum: 5",
    "type: number, exclusiveMinimum: 5, exclusiveMaximum: 5",
    "type: string, minLength: 9, maxLength: 5",
    "type: array, items: { type: string }, minItems: 9, maxItems: 5",
    "type: object, minProperties: 9, maxProperties: 5",
    "type: string, enum: []",
  ].map((schema) => [
    `a schema that leaves no room for a value (${schema})`,
    "conference-kit/bounds",
    "schema: { type: string }",
    `schema: { ${schema} }`,
  ]),
  [
    "bounds beside a reference that leave no room",
    "conference-kit/bounds",
    "          description: The SID of the call.\n",
    "          description: The SID of the call.\n          minLength: 9\n          maxLength: 5\n",
  ],
  ...[
    "type: string, enum: [up, down], default: sideways",
    "type: integer, maximum: 1000, default: 7777",
    "type: integer, default: '50'",
    "type: string, format: date, default: today",
    "type: array, items: { type: string, enum: [up] }, default: [up, sideways]",
  ].map((schema) => [
    `a default that its schema does not allow (${schema})`,
    "conference-kit/default-value",
    "schema: { type: string }",
    `schema: { ${schema} }`,
  ]),
  [
    "a default that a schema elsewhere does not allow",
    "conference-kit/default-value",
    "          description: The SID of the call.\n",
    "          description: The SID of the call.\n          default: CF1\n",
  ],
])("%s is refused", async (_, rule, before, after) => {
  expect(await lintEdit(before, after)).toContain(rule);
});

test.each([
  [
    "prose that happens to say one of or can be",
    "The call to find.",
    "One of the calls, which can be muted or on hold.",
  ],
  [
    "prose that lists values where no value list is",
    "The SID of the call.",
    "Can be `one`, `two` or `three`.",
  ],
  [
    "a default that its schema allows, be it a schema elsewhere",
    "          description: The SID of the call.\n",
    "          description: The SID of the call.\n          default: CA1\n",
  ],
  [
    "bounds that leave room for one value",
    "      pattern: ^CA\n",
    "      pattern: ^CA\n      minLength: 34\n      maxLength: 34\n",
  ],
  [
    "a path with text around a parameter",
    "  /calls:\n    get:\n",
    `  /2010-04-01/v-{Version}:all.json:
    parameters:
      - name: Version
        in: path
        required: true
        description: The version of the calls.
        x-source: Twilio's public documentation
        schema: { type: string }
    get:\n`,
  ],
  ["prose that quotes only one value", "Can be: up, or down.", "Can be `up` for hours."],
])("%s is accepted", async (_, before, after) => {
  expect(await lintEdit(before, after)).toEqual([]);
});

test("the inventory of a document counts as a source, an inventory of facts does not", async () => {
  const [before, after] = [
    "      type: object\n      x-source: Twilio's public documentation\n",
    "      type: object\n",
  ];
  const members = ["sid", "parent_sid", "child_sids", "status"];
  const statements = members
    .map((member) => `  calls.yaml#/components/schemas/Call/properties/${member}: described\n`)
    .join("");
  const inventory = join(folder, "inventory");
  mkdirSync(inventory);

  writeFileSync(join(inventory, "calls.yaml"), `source: A rumour\nstatements:\n${statements}`);
  expect(await lintEdit(before, after)).toEqual(["conference-kit/source"]);
  writeFileSync(join(inventory, "calls.yaml"), `document: calls.txt\nstatements:\n${statements}`);
  expect(await lintEdit(before, after)).toEqual([]);
});
