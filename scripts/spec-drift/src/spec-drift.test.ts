import { readFileSync } from "node:fs";
import { join } from "node:path";
import { repository, run } from "@conference-kit/shared";
import {
  bundleDocument,
  type LoadedSpecification,
  listOperations,
  loadSpecifications,
  readOfficialCall,
} from "@conference-kit/specifications";
import { expect, test } from "vitest";
import { stringify } from "yaml";
import type { Drift } from "./compare-client.ts";
import { type Deviation, readDeviations } from "./deviations.ts";
import { openPinned } from "./official-client.ts";
import { readClient } from "./read-client.ts";
import { type CommandResult, findDrift } from "./spec-drift.ts";

const loaded = await loadSpecifications(repository, bundleDocument);
const client = await readClient(openPinned(), loaded);
const body = ["components", "schemas", "CreateParticipantBody"];

/** A specification is any JSON, which a path leads into. */
type Json = Record<string, unknown>;

function at(document: object, ...path: readonly string[]): Json {
  return path.reduce<Json>((node, key) => Object(node[key]), { ...document });
}

/** Our specifications with an edit of one of them. */
function seed(name: string, edit: (document: Json) => void): LoadedSpecification[] {
  return loaded.map((each) => {
    if (each.specification.name !== name) return each;
    const document = structuredClone(each.document);
    edit({ ...document });
    return { ...each, document };
  });
}

const recorded = readDeviations(repository);
const actual = findDrift(repository, client, loaded, recorded);

/** Every drift that is there: one that nobody recorded fails the tests of what is there, and only them. */
const known = findDrift(repository, client, loaded, []).drifts.map(
  (drift): Deviation => ({ ...drift, because: "Known" }),
);

const find = (
  specifications: readonly LoadedSpecification[],
  deviations: readonly Deviation[] = known,
): CommandResult => findDrift(repository, client, specifications, deviations);

const brief = ({ operation, what, kind, name }: Drift): string[] => [operation, what, kind, name];

test("the specifications agree with the pinned official client", () => {
  expect(actual.report).toBe(
    `Differences from twilio ${client.version}: 0. Recorded ones: ${recorded.length}.`,
  );
  expect(actual.failed).toBe(false);
  expect(actual.drifts.map(brief)).toEqual([]);
});

test.each([
  "RecordingConfigurationId",
  "Passports",
  "EmergencyCallerPosition",
  "EmergencyCallerLocation",
  "EmergencyName",
  "EmergencyAddress",
  "EmergencyZipCode",
  "EmergencyCity",
  "EmergencyState",
  "EmergencyCountry",
])(
  "a specification without the parameter %s is a drift, reported as an edit to make",
  (parameter) => {
    const outcome = find(
      seed("voice-v2010", (document) => {
        const properties = at(document, ...body, "properties");
        expect(properties).toHaveProperty(parameter);
        delete properties[parameter];
      }),
    );
    expect(outcome.failed).toBe(true);
    expect(outcome.drifts.map(brief)).toEqual([
      ["createParticipant", "parameter", "missing", `body ${parameter}`],
    ]);
    expect(outcome.report).toMatch(
      new RegExp(
        `has the parameter \`body ${parameter}\` of \`createParticipant\`, which the specification lacks\\. Add it\\.` +
          `\\n {2}\\S*openapi/voice-v2010\\.yaml:\\d+:\\d+\\n\\n {2}\`\`\`yaml\\n {2}${parameter}:\\n {4}type: string\\n {4}description: `,
      ),
    );
  },
);

const conferences = ["paths", "/2010-04-01/Accounts/{AccountSid}/Conferences.json", "get"];

test.each([
  [
    "a field of a body",
    [...body, "properties", "Passports"],
    "CreateParticipantBody:",
    "properties:",
  ],
  [
    "a field of an answer",
    ["components", "schemas", "Participant", "properties", "muted"],
    "Participant:",
    "properties:",
  ],
  ["a call", [...conferences, "x-official-call"], `${conferences[1]}:`, "get:"],
])("what to write for %s is told with the line that it goes below", (_, path, owner, place) => {
  const { report } = find(
    seed("voice-v2010", (document) => {
      delete at(document, ...path.slice(0, -1))[path.at(-1) ?? ""];
    }),
  );
  const [, told, column] = /openapi\/voice-v2010\.yaml:(\d+):(\d+)\n/.exec(report) ?? [];
  const text = readFileSync(join(repository, "openapi/voice-v2010.yaml"), "utf8");
  const lines = text.split("\n");
  const line = lines.findIndex(
    (each, index) =>
      each.trim() === place && index > lines.findIndex((key) => key.trim() === owner),
  );
  expect([told, column].map(Number)).toEqual([line + 1, (lines[line]?.search(/\S/) ?? 0) + 1]);
});

test.each<[what: string, name: string, edit: (document: Json) => void, drifts: string[][]]>([
  [
    "a parameter of a query",
    "insights-v1",
    (document) => {
      const operation = at(document, "paths", "/v1/Conferences", "get");
      operation.parameters = [operation.parameters]
        .flat()
        .filter((parameter) => !stringify(parameter).includes("Tags"));
    },
    [["listConferenceSummaries", "parameter", "missing", "query Tags"]],
  ],
  [
    "a parameter that only we have",
    "voice-v2010",
    (document) => {
      at(document, ...body, "properties").Mood = { type: "string" };
    },
    [["createParticipant", "parameter", "extra", "body Mood"]],
  ],
  [
    "a field",
    "voice-v2010",
    (document) => {
      delete at(document, "components", "schemas", "Participant", "properties").muted;
    },
    ["listParticipants", "createParticipant", "getParticipant", "updateParticipant"].map(
      (operation) => [operation, "field", "missing", "muted"],
    ),
  ],
  [
    "a field that only we have",
    "insights-v1",
    (document) => {
      at(document, "components", "schemas", "ConferenceSummary", "properties").mood = {};
    },
    ["listConferenceSummaries", "getConferenceSummary"].map((operation) => [
      ...[operation, "field", "extra", "mood"],
    ]),
  ],
  [
    "a path",
    "insights-v1",
    (document) => {
      const paths = at(document, "paths");
      paths["/v2/Conferences"] = paths["/v1/Conferences"];
      delete paths["/v1/Conferences"];
    },
    [["listConferenceSummaries", "path", "different", "/v1/Conferences"]],
  ],
  [
    "a method",
    "insights-v1",
    (document) => {
      const item = at(document, "paths", "/v1/Conferences");
      item.query = item.get;
      item.patch = item.get;
      delete item.get;
    },
    [["listConferenceSummaries", "method", "different", "get"]],
  ],
  [
    "an operation",
    "insights-v1",
    (document) => {
      delete at(document, "paths")["/v1/Conferences/{ConferenceSid}"];
    },
    [["insights.v1.conferences.fetch", "operation", "missing", "GET /v1/Conferences/{}"]],
  ],
  [
    "an operation whose call nobody has said",
    "insights-v1",
    (document) => {
      at(document, "paths")["/v1/Rooms"] = { get: { operationId: "listRooms", responses: {} } };
    },
    [["listRooms", "call", "missing", "x-official-call"]],
  ],
  [
    "a call that the official client hasn't got",
    "insights-v1",
    (document) => {
      const operation = {
        operationId: "listRooms",
        responses: {},
        "x-official-call": "rooms.page",
      };
      at(document, "paths")["/v1/Rooms"] = { get: operation };
    },
    [["listRooms", "operation", "extra", "rooms.page"]],
  ],
])("%s that differs is a drift", (_, name, edit, drifts) => {
  const outcome = find(seed(name, edit));
  expect(outcome.failed).toBe(true);
  expect(outcome.drifts.map(brief)).toEqual(drifts);
});

test("a recorded drift is not reported, and a record without a drift is", () => {
  const deviation = {
    operation: "createParticipant",
    what: "parameter",
    name: "body Mood",
  } as const;
  const deviations = [...known, { ...deviation, because: "Tried" }];
  const drifted = seed("voice-v2010", (document) => {
    at(document, ...body, "properties").Mood = { type: "string" };
  });
  expect(find(drifted, deviations).failed).toBe(false);
  const outdated = find(loaded, deviations);
  expect(outdated.failed).toBe(true);
  expect(outdated.report).toContain(
    "records the parameter `body Mood` of `createParticipant`, which is no deviation",
  );
});

test("a record holds whatever its resource's parameters are called", () => {
  const renamed = known.map((deviation) => ({
    ...deviation,
    operation: deviation.operation.replaceAll(/\(\w+\)/g, "(Renamed)"),
  }));
  expect(renamed).not.toEqual(known);
  expect(find(loaded, renamed).failed).toBe(false);
});

test("an operation that the official client has no call for is no drift", () => {
  const seeded = seed("insights-v1", (document) => {
    const operation = { operationId: "listRooms", responses: {}, "x-official-call": "none" };
    at(document, "paths")["/v1/Rooms"] = { get: operation };
  });
  expect(find(seeded).drifts).toEqual([]);
});

test.each([
  ["beneath others", "voice-v2010", "/Participants", /\.conferences\(Sid\)\.participants\.\w+$/, 5],
  [
    "on the way to others",
    "voice-v2010",
    /Conferences(\/\{Sid\})?\.json$/,
    /\(AccountSid\)\.conferences\.\w+$/,
    3,
  ],
  ["of another specification", "insights-v1", "/Participants", /\.conferenceParticipants\.\w+$/, 2],
])(
  "each operation of a resource %s is a drift where no specification names any",
  async (_, name, path, operation, count) => {
    const seeded = seed(name, (document) => {
      const paths = at(document, "paths");
      for (const each of Object.keys(paths)) if (each.match(path)) delete paths[each];
    });
    const reread = await readClient(openPinned(), seeded);
    const { drifts } = findDrift(repository, reread, seeded, known);
    expect(drifts.map((drift) => drift.operation)).toEqual(
      Array.from({ length: count }, () => expect.stringMatching(operation)),
    );
  },
);

test("an operation whose call nobody has said is told with its line and what to write there", () => {
  const seeded = seed("voice-v2010", (document) => {
    delete at(document, ...conferences)["x-official-call"];
  });
  expect(find(seeded).report).toMatch(
    /how twilio \S+ calls `listConferences`.*\n {2}\S*openapi\/voice-v2010\.yaml:\d+:\d+\n\n {2}```yaml\n {2}x-official-call: api\.v2010\.accounts\(AccountSid\)\.conferences\.page\n/,
  );
});

test("the official client is asked for every operation", () => {
  const calls = loaded
    .flatMap(({ document }) => listOperations(document))
    .map(readOfficialCall)
    .filter((call) => typeof call === "object");
  expect(calls).not.toEqual([]);
  const emptied = loaded.map((each) => ({ ...each, document: { ...each.document, paths: {} } }));
  const { drifts } = find(emptied);
  expect(drifts.map(({ operation }) => operation).toSorted()).toEqual(
    calls.map(({ resource, method }) => `${resource}.${method}`).toSorted(),
  );
});

test("pnpm spec:drift compares with the pinned version", async () => {
  const printed = await run("node", ["scripts/spec-drift/src/command.ts"], { cwd: repository });
  expect(printed).toBe(`${actual.report}\n`);
});
