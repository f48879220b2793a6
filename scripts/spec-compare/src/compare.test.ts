import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { repository } from "@conference-kit/shared";
import {
  isObject,
  type JsonObject,
  type LoadedSpecification,
  loadSpecifications,
  walkObjects,
} from "@conference-kit/specifications";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { stringify } from "yaml";
import type { Difference } from "./compare.ts";

vi.setConfig({ testTimeout: 60_000 });

const specifications = await loadSpecifications(repository);
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "conference-kit-compare-"));
});

afterEach(() => rmSync(folder, { recursive: true }));

const member = (value: unknown, ...path: string[]): JsonObject =>
  path.reduce<JsonObject>(
    (object, key) => (isObject(object[key]) ? object[key] : {}),
    isObject(value) ? value : {},
  );

function findLoaded(name: string): LoadedSpecification {
  const found = specifications.find(({ specification }) => specification.name === name);
  return found ?? expect.fail(name);
}

/** A document that says of our operations what ours says, but for an edit, in its own names. */
function describeOfficially(name: string, edit: (document: JsonObject) => void): JsonObject {
  const document: JsonObject = { ...structuredClone(findLoaded(name).document) };
  for (const item of Object.values(member(document, "paths"))) {
    for (const operation of Object.values(member(item))) {
      if (isObject(operation) && "operationId" in operation) {
        operation.operationId = `Fetch${operation.operationId}`;
      }
    }
  }
  edit(document);
  return document;
}

function write(file: string, text: string): string {
  writeFileSync(join(folder, file), text);
  return join(folder, file);
}

function compare(...parameters: string[]): { code: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(
    "node",
    ["scripts/spec-compare/src/command.ts", ...parameters],
    {
      cwd: repository,
      encoding: "utf8",
      env: { ...process.env, NO_COLOR: "1" },
    },
  );
  return { code: status, output: stdout + stderr };
}

function findDifferences(name: string, edit: (document: JsonObject) => void): Difference[] {
  const file = write("official.json", JSON.stringify(describeOfficially(name, edit)));
  return JSON.parse(compare("--json", "--new", file).output);
}

const voice = "voice-v2010";
const insights = "insights-v1";
const schema = (document: JsonObject, name: string): JsonObject =>
  member(document, "components", "schemas", name);
const schemaMember = (document: JsonObject, name: string, field: string): JsonObject =>
  member(schema(document, name), "properties", field);

test("documents that say the same in other names do not differ", () => {
  const file = write("official.json", JSON.stringify(describeOfficially(voice, () => {})));
  expect(compare(file)).toEqual({
    code: 0,
    output: "Differences: 0. Recorded ones: 0.\n",
  });
});

test.each<[string, string, (document: JsonObject) => void, object]>([
  [
    "a parameter that we miss",
    insights,
    (document) => {
      const operation = member(document, "paths", "/v1/Conferences", "get");
      operation.parameters = [
        operation.parameters,
        { name: "Sort", in: "query", schema: {} },
      ].flat();
    },
    { operation: "listConferenceSummaries", place: "query Sort", kind: "missing" },
  ],
  [
    "a field that we miss",
    voice,
    (document) => {
      member(schema(document, "Participant"), "properties").mood = { type: "string" };
    },
    { operation: "getParticipant", place: "200 mood", kind: "missing" },
  ],
  [
    "a field of a request that only we have",
    voice,
    (document) => {
      delete member(schema(document, "CreateParticipantBody"), "properties").CallReason;
    },
    { operation: "createParticipant", place: "body CallReason", kind: "extra" },
  ],
  [
    "an operation that is gone",
    voice,
    (document) => {
      const path = Object.keys(member(document, "paths")).at(-1) ?? "";
      delete member(document, "paths", path).delete;
    },
    { operation: "deleteParticipant", place: "", kind: "extra" },
  ],
  [
    "another value",
    voice,
    (document) => {
      schemaMember(document, "CreateParticipantBody", "Trim").enum = ["trim-silence", "trim-all"];
    },
    {
      ...{ operation: "createParticipant", place: "body Trim", kind: "different" },
      ...{ keyword: "values", ours: ["do-not-trim", "trim-silence"] },
      theirs: ["trim-all", "trim-silence"],
    },
  ],
  [
    "another limit",
    voice,
    (document) => {
      schemaMember(document, "CreateParticipantBody", "Timeout").maximum = 900;
    },
    {
      ...{ operation: "createParticipant", place: "body Timeout", kind: "different" },
      ...{ keyword: "maximum", ours: 600, theirs: 900 },
    },
  ],
  [
    "another type",
    voice,
    (document) => {
      schemaMember(document, "CreateParticipantBody", "Timeout").type = "string";
    },
    {
      ...{ operation: "createParticipant", place: "body Timeout", kind: "different" },
      ...{ keyword: "type", ours: ["integer"], theirs: ["string"] },
    },
  ],
  [
    "another default",
    voice,
    (document) => {
      schemaMember(document, "CreateParticipantBody", "Timeout").default = 30;
    },
    {
      ...{ operation: "createParticipant", place: "body Timeout", kind: "different" },
      ...{ keyword: "default", ours: 60, theirs: 30 },
    },
  ],
  [
    "a parameter that is required",
    voice,
    (document) => {
      schema(document, "CreateParticipantBody").required = ["From", "To", "Label"];
    },
    {
      ...{ operation: "createParticipant", place: "body Label", kind: "different" },
      ...{ keyword: "required", ours: false, theirs: true },
    },
  ],
])("%s is found", (_, name, edit, difference) => {
  expect(findDifferences(name, edit)).toContainEqual(difference);
});

test("a field that is not there is reported once, without the fields inside it", () => {
  const differences = findDifferences(insights, (document) => {
    delete member(schema(document, "ParticipantSummary"), "properties").metrics;
  });
  expect(differences.map(({ operation, place, kind }) => [operation, place, kind])).toEqual([
    ["listParticipantSummaries", "200 participants[].metrics", "extra"],
    ["getParticipantSummary", "200 metrics", "extra"],
  ]);
});

/** Says things as Twilio's official description does, which is what our deviations are about. */
function sayAsTwilio(document: JsonObject): void {
  for (const responses of Object.values(member(document, "paths"))) {
    walkObjects(responses, ({ responses: own }) => {
      if (isObject(own)) for (const status of ["400", "401", "429", "500"]) delete own[status];
    });
  }
  delete schema(document, "Participant").required;
  delete schemaMember(document, "CreateParticipantBody", "Timeout").maximum;
  schemaMember(document, "Participant", "uri").format = "uri";
}

test("a recorded deviation is marked with its reason, and is no reason to fail", () => {
  const official = describeOfficially(voice, sayAsTwilio);
  const { code, output } = compare(write("official.yaml", stringify(official)));
  expect(code).toBe(0);
  expect(output).toContain("+ 429: only in ours\n      recorded: It declares no errors.");
  expect(output).toContain("body Timeout: maximum is 600 in ours, nothing in the official");
  expect(output).toMatch(/^Differences: 0\. Recorded ones: \d{2,}\.$/m);
});

test("what Twilio says anew where a deviation is recorded is a difference", () => {
  const differences = findDifferences(voice, (document) => {
    sayAsTwilio(document);
    schemaMember(document, "CreateParticipantBody", "Timeout").maximum = 300;
  });
  expect(differences).toMatchObject([{ place: "body Timeout", keyword: "maximum", theirs: 300 }]);
});

test("differences that nobody recorded end with the exit code 1", () => {
  const official = describeOfficially(voice, (document) => {
    schemaMember(document, "CreateParticipantBody", "Timeout").maximum = 900;
  });
  const { code, output } = compare(write("official.json", JSON.stringify(official)));
  expect(code).toBe(1);
  expect(output).toMatch(/^createParticipant\n {2}~ body Timeout: .*\n\nDifferences: 1\./);
});

test("only the specification whose operations a large document has is compared", () => {
  const official = describeOfficially(insights, (document) => {
    const operation = { get: { responses: { "200": { description: "x".repeat(1_000) } } } };
    const others = Array.from({ length: 3_000 }, (_, index) => [`/v1/Others${index}`, operation]);
    document.paths = { ...Object.fromEntries(others), ...member(document, "paths") };
  });
  expect(compare(write("official.json", JSON.stringify(official)))).toEqual({
    code: 0,
    output: "Differences: 0. Recorded ones: 0.\n",
  });
});

test.each([
  ["a file that is not there", undefined, /official\.json is not there\. Correct the path\./],
  ["a broken file", '{ "openapi": ', /official\.json:\d+:\d+ .* Correct the YAML/],
  ["a duplicate key", "openapi: 3.1.0\nopenapi: 3.1.0", /official\.json:2:1 duplicated .* Remove/],
  ["no OpenAPI document", "{}", /official\.json:1:1 is no OpenAPI document\. Name a version/],
  [
    "a document of other operations",
    '{ "openapi": "3.1.0", "info": { "title": "Other", "version": "1" }, "paths": {} }',
    /official\.json describes none of our operations\. Supply/,
  ],
])("%s is refused with a remedy", (_, text, message) => {
  const file = text === undefined ? join(folder, "official.json") : write("official.json", text);
  const { code, output } = compare(file);
  expect(code).toBe(1);
  expect(output).toMatch(message);
});
