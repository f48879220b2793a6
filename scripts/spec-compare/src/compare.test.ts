import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { CommandError, repository, run } from "@conference-kit/shared";
import {
  isObject,
  type JsonObject,
  type LoadedSpecification,
  loadSpecifications,
  walkObjects,
} from "@conference-kit/specifications";
import { afterEach, beforeEach, expect, test } from "vitest";
import { stringify } from "yaml";
import type { Difference } from "./compare.ts";
import { readDeviations } from "./deviations.ts";
import { compareSpecifications, type Options } from "./spec-compare.ts";

const specifications = await loadSpecifications(repository);
const deviations = readDeviations(repository);
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

/** What is printed of an official document, without colours. */
async function compare(
  file: string,
  options: Options = {},
): Promise<{ failed: boolean; output: string }> {
  const told = await compareSpecifications(file, specifications, deviations, options);
  return { ...told, output: stripVTControlCharacters(told.output) };
}

async function findDifferences(
  name: string,
  edit: (document: JsonObject) => void,
): Promise<Difference[]> {
  const file = write("official.json", JSON.stringify(describeOfficially(name, edit)));
  return JSON.parse((await compare(file, { json: true })).output);
}

const voice = "voice-v2010";
const insights = "insights-v1";
const schema = (document: JsonObject, name: string): JsonObject =>
  member(document, "components", "schemas", name);
const schemaMember = (document: JsonObject, name: string, field: string): JsonObject =>
  member(schema(document, name), "properties", field);

test("documents that differ only in names of components do not differ", async () => {
  const file = write("official.json", JSON.stringify(describeOfficially(voice, () => {})));
  expect(await compare(file)).toEqual({
    failed: false,
    output: "Differences: 0. Recorded ones: 0.",
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
])("%s is found", async (_, name, edit, difference) => {
  expect(await findDifferences(name, edit)).toContainEqual(difference);
});

test("a field that is not there is reported once, without the fields inside it", async () => {
  const differences = await findDifferences(insights, (document) => {
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

test("a recorded deviation is only counted, and is no reason to fail", async () => {
  const official = write("official.yaml", stringify(describeOfficially(voice, sayAsTwilio)));
  const { failed, output } = await compare(official);
  expect(failed).toBe(false);
  expect(output).toMatch(/^Differences: 0\. Recorded ones: \d{2,} \(--all shows them\)\.$/);
});

test("with --all, recorded deviations follow the new differences, each with its reason", async () => {
  const official = describeOfficially(voice, (document) => {
    sayAsTwilio(document);
    schemaMember(document, "CreateParticipantBody", "Timeout").default = 30;
  });
  const { failed, output } = await compare(write("official.yaml", stringify(official)), {
    all: true,
  });
  expect(failed).toBe(true);
  const [first, ...others] = output.split("\n\n");
  expect(first).toBe(
    "createParticipant\n  ~ body Timeout: default is 60 in ours, 30 in the official description",
  );
  expect(others.join("\n\n")).toContain(
    "+ 429: only in ours\n      recorded: It declares no errors.",
  );
  expect(others.join("\n\n")).toContain(
    "body Timeout: maximum is 600 in ours, nothing in the official",
  );
  expect(output).toMatch(/^Differences: 1\. Recorded ones: \d{2,}\.$/m);
});

test.each<[string, string, number, (document: JsonObject) => void]>([
  [
    "listed values that are never null",
    insights,
    4,
    (document) => {
      schemaMember(document, "ConferenceSummary", "status").oneOf = [
        { $ref: "#/components/schemas/ConferenceStatus" },
      ];
      schemaMember(document, "ParticipantSummary", "call_status").oneOf = [
        { $ref: "#/components/schemas/CallStatus" },
      ];
    },
  ],
  [
    "links of a format of its own",
    insights,
    2,
    (document) => {
      schemaMember(document, "ConferenceSummary", "links").format = "uri-map";
    },
  ],
  [
    "a participant's URI without a format",
    voice,
    4,
    (document) => {
      delete schemaMember(document, "Participant", "uri").format;
    },
  ],
  [
    "callers of a format of its own",
    voice,
    2,
    (document) => {
      schemaMember(document, "CreateParticipantBody", "From").format = "endpoint";
      schemaMember(document, "CreateParticipantBody", "To").format = "endpoint";
    },
  ],
])("that the official description has %s is recorded", async (_, name, count, edit) => {
  const file = write("official.json", JSON.stringify(describeOfficially(name, edit)));
  expect(await compare(file)).toEqual({
    failed: false,
    output: `Differences: 0. Recorded ones: ${count} (--all shows them).`,
  });
});

test("a difference at a recorded deviation that says something new is reported", async () => {
  const differences = await findDifferences(voice, (document) => {
    sayAsTwilio(document);
    schemaMember(document, "CreateParticipantBody", "Timeout").maximum = 300;
  });
  expect(differences).toMatchObject([{ place: "body Timeout", keyword: "maximum", theirs: 300 }]);
});

test("differences that nobody recorded make the comparison fail", async () => {
  const official = describeOfficially(voice, (document) => {
    schemaMember(document, "CreateParticipantBody", "Timeout").maximum = 900;
  });
  const { failed, output } = await compare(write("official.json", JSON.stringify(official)));
  expect(failed).toBe(true);
  expect(output).toMatch(/^createParticipant\n {2}~ body Timeout: .*\n\nDifferences: 1\./);
});

test("the command exits with 1 when there are differences that nobody recorded", async () => {
  const official = describeOfficially(voice, (document) => {
    schemaMember(document, "CreateParticipantBody", "Timeout").maximum = 900;
  });
  const file = write("official.json", JSON.stringify(official));
  const outcome = await run("node", ["scripts/spec-compare/src/command.ts", "--json", file], {
    cwd: repository,
  }).catch((error: unknown) => error);
  if (!(outcome instanceof CommandError)) return expect.fail(`It did not fail: ${outcome}`);
  expect(outcome.cause).toMatchObject({ code: 1 });
  expect(JSON.parse(outcome.message)).toMatchObject([{ place: "body Timeout", theirs: 900 }]);
});

test("only specifications whose operations are in the document are compared", async () => {
  const official = describeOfficially(insights, (document) => {
    const operation = { get: { responses: { "200": { description: "x".repeat(1_000) } } } };
    const others = Array.from({ length: 3_000 }, (_, index) => [`/v1/Others${index}`, operation]);
    document.paths = { ...Object.fromEntries(others), ...member(document, "paths") };
  });
  expect(await compare(write("official.json", JSON.stringify(official)))).toEqual({
    failed: false,
    output: "Differences: 0. Recorded ones: 0.",
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
])("%s is refused with a remedy", async (_, text, message) => {
  const file = text === undefined ? join(folder, "official.json") : write("official.json", text);
  await expect(compare(file)).rejects.toThrow(message);
});
