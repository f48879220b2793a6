import { isDeepStrictEqual } from "node:util";
import * as fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { damage, listPaths } from "../../test/damage.ts";
import { findSchema, readSpecifications, schemaPointer } from "../../test/specifications.ts";
import { voiceRequestSchemas } from "../generated/voice/request-schemas.ts";
import { isRecord } from "../schema/schema.ts";
import { arbitraries } from "./index.ts";

vi.setConfig({ testTimeout: 60_000 });

const specifications = await readSpecifications();

const named = Object.entries(arbitraries).flatMap(([specification, functions]) =>
  Object.entries(functions).map(([schema, arbitrary]) => ({ specification, schema, arbitrary })),
);

/** Many values of an arbitrary, always the same. */
function sample<Value>(arbitrary: fc.Arbitrary<Value>, numRuns = 1000): Value[] {
  return fc.sample(arbitrary, { numRuns, seed: 1 });
}

const participants = sample(arbitraries.voice.Participant());
const labels = sample(arbitraries.voice.ParticipantLabel());

test("there is an arbitrary for every schema", () => {
  for (const { name, members } of specifications) {
    const tested = named.filter(({ specification }) => specification === name);
    expect(tested.map(({ schema }) => schema).toSorted()).toEqual(
      Object.keys(members("#/components/schemas")).toSorted(),
    );
  }
});

describe.each(named)("$specification $schema", ({ specification, schema, arbitrary }) => {
  const { findErrors, described } = findSchema(specifications, specification, schema);

  test("every value is valid, and every damaged copy is invalid", () => {
    fc.assert(
      fc.property(arbitrary(), fc.nat(), (value, choice) => {
        expect(findErrors(value)).toBe("");
        const paths = listPaths(value, described);
        const path = paths[choice % paths.length] ?? [];
        expect(findErrors(damage(value, path))).not.toBe("");
      }),
    );
  });

  test("values survive JSON", () => {
    fc.assert(
      fc.property(arbitrary({ future: true }), (value) => {
        expect(isDeepStrictEqual(JSON.parse(JSON.stringify(value)), value)).toBe(true);
      }),
    );
  });
});

test("every value of each list occurs", () => {
  for (const { specification, schema, arbitrary } of named) {
    const found = specifications.find(({ name }) => name === specification);
    const values = found?.members(schemaPointer(schema)).enum;
    if (!Array.isArray(values)) continue;
    expect(new Set(sample<unknown>(arbitrary())), schema).toEqual(new Set(values));
  }
});

test("null occurs wherever it may be", () => {
  const resources: [schema: string, values: object[]][] = [
    ["voice/Participant", participants],
    ["insights/ConferenceSummary", sample(arbitraries.insights.ConferenceSummary())],
    ["insights/ParticipantSummary", sample(arbitraries.insights.ParticipantSummary())],
  ];
  for (const [place, values] of resources) {
    const [specification = "", schema = ""] = place.split("/");
    const { findErrors } = findSchema(specifications, specification, schema);
    const [value = {}] = values;
    const nullable = Object.keys(value).filter(
      (member) => findErrors({ ...value, [member]: null }) === "",
    );
    expect(nullable.length).toBeGreaterThan(5);
    const seen = nullable.filter((member) =>
      values.some((each) =>
        Object.entries(each).some(([name, is]) => name === member && is === null),
      ),
    );
    expect(seen).toEqual(nullable);
  }
});

test("optional members are missing in some values", () => {
  const timed = participants.map((value) => "queue_time" in value);
  expect(new Set(timed)).toEqual(new Set([true, false]));
});

test("numbers reach their bounds and never pass them", () => {
  const timeouts = sample(arbitraries.voice.CreateParticipantBody())
    .map(({ Timeout }) => Timeout)
    .filter((timeout) => timeout !== undefined);
  const { minimum, maximum } = voiceRequestSchemas.CreateParticipantBody?.properties?.Timeout ?? {};
  expect([Math.min(...timeouts), Math.max(...timeouts)]).toEqual([minimum, maximum]);
});

test("labels reach their shortest and longest", () => {
  const lengths = labels.map((label) => [...label].length);
  expect([Math.min(...lengths), Math.max(...lengths)]).toEqual([1, 128]);
});

test.each([
  ["Chinese", /\p{Script=Han}/u],
  ["Arabic", /\p{Script=Arabic}/u],
  ["emoji", /\p{Emoji_Presentation}/u],
  ["letters with marks of their own", /\p{Script=Latin}\p{Mark}/u],
])("some labels have %s", (_, script) => {
  expect(labels.filter((label) => script.test(label))).not.toEqual([]);
});

describe("the option future", () => {
  const known = new Set([
    null,
    "queued",
    "connecting",
    "ringing",
    "connected",
    "complete",
    "failed",
  ]);

  test("adds values that no list names", () => {
    expect(new Set(participants.map(({ status }) => status))).toEqual(known);
    const future = sample(arbitraries.voice.Participant({ future: true }));
    const statuses = new Set(future.map(({ status }) => status));
    expect([...known].filter((value) => !statuses.has(value))).toEqual([]);
    expect(statuses.size).toBeGreaterThan(known.size);
  });

  test("adds callbacks of events that no list names", () => {
    const callbacks = (future: boolean) =>
      sample(arbitraries.voice.ConferenceStatusCallback({ future }));
    const known = new Set(callbacks(false).map((callback) => callback.StatusCallbackEvent));
    const unknown = callbacks(true).filter((callback) => !known.has(callback.StatusCallbackEvent));
    expect(known.size).toBe(13);
    expect(unknown.length).toBeGreaterThan(0);
    const { findErrors } = findSchema(specifications, "voice", "ConferenceCallbackBase");
    for (const callback of unknown) {
      expect(findErrors({ ...callback, StatusCallbackEvent: "conference-start" })).toBe("");
    }
  });

  test("adds members that no resource has", () => {
    const names = (future: boolean) =>
      new Set(sample(arbitraries.insights.ConferenceSummary({ future })).flatMap(Object.keys));
    expect(names(true).size).toBeGreaterThan(names(false).size);
  });

  test("leaves requests valid", () => {
    const bodies = sample(arbitraries.voice.CreateParticipantBody({ future: true }));
    const { findErrors } = findSchema(specifications, "voice", "CreateParticipantBody");
    for (const body of bodies) expect(findErrors(body)).toBe("");
  });

  test("leaves all other members valid", () => {
    const { findErrors } = findSchema(specifications, "voice", "Participant");
    const voice = specifications.find(({ name }) => name === "voice");
    const members = voice?.members("#/components/schemas/Participant/properties") ?? {};
    const isOpen = (schema: unknown): boolean => {
      const text = JSON.stringify(schema);
      const referred = [...text.matchAll(/"(#[^"]+)"/g)].map(([, at = ""]) => voice?.members(at));
      return (text + JSON.stringify(referred)).includes("x-open-enum");
    };
    const open = Object.keys(members).filter((name) => isOpen(members[name]));
    expect(open).toContain("status");
    const known = Object.entries(participants[0] ?? {}).filter(([name]) => open.includes(name));
    for (const participant of sample(arbitraries.voice.Participant({ future: true }), 500)) {
      expect(findErrors({ ...participant, ...Object.fromEntries(known) })).toBe("");
    }
  });
});

test("a failing property shrinks to the smallest value that breaks it", () => {
  const property = fc.property(arbitraries.voice.Participant(), ({ label }) => label !== null);
  const { counterexample } = fc.check(property, { seed: 1 });
  const [participant] = counterexample ?? [];
  expect(isRecord(participant) && participant.muted).toBe(false);
});

test("the day of a callback's timestamp has one digit or two", () => {
  const days = sample(arbitraries.voice.CallbackTimestamp()).map((text) => text.split(" ")[1]);
  expect(days).toContain("1");
  expect(days).toContain("01");
});
