import { tmpdir } from "node:os";
import { join } from "node:path";
import { CommandError, repository, run } from "@conference-kit/shared";
import type { JsonObject } from "@conference-kit/specifications";
import { expect, test } from "vitest";
import {
  compare,
  describeOfficially,
  findDifferences,
  insights,
  member,
  schema,
  schemaMember,
  voice,
  write,
} from "./official-document.ts";

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
  const file =
    text === undefined ? join(tmpdir(), "nowhere/official.json") : write("official.json", text);
  await expect(compare(file)).rejects.toThrow(message);
});
