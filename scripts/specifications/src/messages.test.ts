import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { loadSpecification } from "./load.ts";

const text = readFileSync(join(import.meta.dirname, "redocly/keeps-rules.yaml"), "utf8")
  .replace("      type: string\n      pattern: ^CA\n", "      $ref: sids.yaml#/CallSid\n")
  .replace(
    "examples:\n                up: { value: { status: up } }",
    "examples:\n                up: { value: { status: up, call: { tags: [a, b] } } }",
  );
const sids = "CallSid:\n  type: string\n  pattern: ^CA\n  examples: [CA1]\n";
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "conference-kit-messages-"));
  writeFileSync(join(folder, "sids.yaml"), sids);
});

afterEach(() => rmSync(folder, { recursive: true }));

/** What is said of the small specification with one text in the place of another. */
async function explain(from: string | RegExp, to: string): Promise<string[]> {
  const edited = text.replace(from, to);
  expect(edited).not.toBe(text);
  writeFileSync(join(folder, "calls.yaml"), edited);
  return explainCalls();
}

async function explainCalls(): Promise<string[]> {
  const outcome = await loadSpecification(join(folder, "calls.yaml")).catch(
    (error: unknown) => error,
  );
  const message = outcome instanceof Error ? outcome.message : "";
  return message.replaceAll(relative(process.cwd(), folder), "").split("\n");
}

const lineOf = (part: string, edited: string): number =>
  edited.slice(0, edited.indexOf(part)).split("\n").length;

test("the small specification is accepted as it is", async () => {
  writeFileSync(join(folder, "calls.yaml"), text);
  expect(await explainCalls()).toEqual([""]);
});

test.each([
  [
    "a name that is misspelt",
    'schemas/Call" }',
    'schemas/Cal" }',
    "there is no `Cal` in components/schemas. Did you mean Call?",
  ],
  [
    "a group that is misspelt",
    'components/schemas/Call" }',
    'component/schemas/Call" }',
    "there is no `component` in the document. Did you mean components?",
  ],
  [
    "a name in another file",
    "sids.yaml#/CallSid",
    "sids.yaml#/ColSid",
    "there is no `ColSid` in the document. Did you mean CallSid?",
  ],
  [
    "a name that resembles no other",
    'schemas/Call" }',
    'schemas/Recording" }',
    "there is no `Recording` in components/schemas.",
  ],
  [
    "a file on another host",
    "sids.yaml#/CallSid",
    "https://sids.invalid/sids.yaml#/CallSid",
    "https://sids.invalid/sids.yaml is not a local file; copy it into openapi/ and reference that.",
  ],
  [
    "a file that is misspelt",
    "sids.yaml#/CallSid",
    "sid.yaml#/CallSid",
    "/sid.yaml is not there. Did you mean sids.yaml?",
  ],
])(
  "a $ref to %s is reported with the nearest name, or another remedy",
  async (_, from, to, says) => {
    const [problem, ...others] = await explain(from, to);
    expect(problem).toMatch(/^\/calls\.yaml:\d+:\d+ Can't resolve \$ref\b.*: /);
    expect(problem?.endsWith(says)).toBe(true);
    expect(others).toEqual([]);
  },
);

test("a missing file is reported once, however many references name it", async () => {
  renameSync(join(folder, "sids.yaml"), join(folder, "sid.yaml"));
  const members = ["a", "b", "c", "d"]
    .map((name) => `        ${name}_sid: { $ref: sids.yaml#/CallSid, description: A SID. }\n`)
    .join("");
  expect(
    await explain("      properties:\n        sid:", `      properties:\n${members}        sid:`),
  ).toEqual([
    "/sids.yaml is not there. Restore it, or correct the references to it. Did you mean sid.yaml?",
  ]);
});

test.each([
  ["where YAML ends", "tags:\n", "<<<<<<< HEAD\ntags:\n=======\ntags:\n>>>>>>> topic\n"],
  [
    "within a text",
    "description: Lists the calls that are going on.",
    "description: |\n        Lists\n<<<<<<< HEAD\n        calls.\n",
  ],
])("conflict markers %s are reported as conflict markers", async (_, from, to) => {
  const [problem, ...others] = await explain(from, to);
  expect(problem).toBe(
    `/calls.yaml:${lineOf("<<<<<<<", text.replace(from, to))}:1 These are conflict markers of git. ` +
      "Keep what is right of both sides, and delete the markers.",
  );
  expect(others).toEqual([]);
});

test.each([
  [
    "a type",
    "          enum: [up, down]\n",
    "          enum: [up, down]\n          nullable: true\n",
    'Write `type: [string, "null"]`.',
  ],
  [
    "a reference",
    "          description: The SID of the call.\n",
    "          description: The SID of the call.\n          nullable: true\n",
    'Write `oneOf: [{ $ref: "#/components/schemas/CallSid" }, { type: "null" }]`.',
  ],
])("nullable beside %s is reported with what to write instead", async (_, from, to, remedy) => {
  const problems = await explain(from, to);
  expect(problems[0]).toMatch(/^\/calls\.yaml:\d+:\d+ OpenAPI 3\.1 has no `nullable`\. /);
  expect(problems[0]).toContain(remedy);
});

test("a second YAML document in a file is reported with the line on which it begins", async () => {
  const line = text.split("\n").length;
  expect(await explain(/$/, "---\nother: 1\n")).toEqual([
    `/calls.yaml:${line}:1 A file holds one YAML document, and another one begins here. Move it into a file of its own.`,
  ]);
});

test("the remedy for a text with an unquoted colon is to quote it", async () => {
  const [problem, ...others] = await explain(
    "description: The SID of the call.",
    "description: The SID: of the call.",
  );
  expect(problem).toMatch(
    /^\/calls\.yaml:\d+:\d+ The text after `description:` holds a colon and a space\. Put it in quotes\.$/,
  );
  expect(others).toEqual([]);
});

test.each([
  [
    "a member that is not described",
    "    Call:\n      type: object\n",
    "    Call:\n      type: object\n      required: [sidd]\n",
    "Required property 'sidd' is not defined. Describe it among the properties, or correct its name. (",
  ],
  [
    "a member that a condition does not name",
    "        properties: { status: true }\n",
    "",
    "Required property 'status' is not defined. Name it here too: `properties: { status: true }`. (",
  ],
])("what is required and %s is reported with a remedy", async (_, from, to, message) => {
  const [problem] = await explain(from, to);
  expect(problem).toMatch(/^\/calls\.yaml:\d+:\d+ /);
  expect(problem).toContain(message);
});

test("two schemas of one name are reported with a remedy", async () => {
  writeFileSync(join(folder, "other.yaml"), "Call: { type: object }\n");
  const [problem] = await explain(
    '"400": { $ref: "#/components/responses/Error" }',
    '"400": { description: No., content: { application/json: { schema: { $ref: other.yaml#/Call }, examples: { a: { value: {} } } } } }',
  );
  expect(problem).toContain("with the same name but different content. Rename one of the two. (");
});

test("an invalid pattern is reported once, at the pattern", async () => {
  writeFileSync(join(folder, "calls.yaml"), text);
  writeFileSync(join(folder, "sids.yaml"), sids.replace("^CA", "^CA["));
  expect(await explainCalls()).toEqual([
    "/sids.yaml:3:12 This pattern is no regular expression: Unterminated character class. Correct it.",
  ]);
});

test("a problem in an example names the place of the value in the whole example", async () => {
  const list = "status:\n          type: string";
  const [problem] = await explain(
    list,
    "call:\n          type: object\n          description: It.\n          properties: { tags: { type: array, description: Tags., items: { type: integer } } }\n        " +
      list,
  );
  expect(problem).toMatch(
    /^\/calls\.yaml:\d+:\d+ Example value must conform to the schema: `call\.tags\[0\]` type must be integer/,
  );
});
