import * as fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { damage, listPaths } from "../../test/damage.ts";
import { findSchema, readSpecifications } from "../../test/specifications.ts";
import { arbitraries } from "../fast-check/index.ts";
import { createBuilders } from "../index.ts";
import { isRecord } from "../schema/is-record.ts";

vi.setConfig({ testTimeout: 60_000 });

const specifications = await readSpecifications();
const seeds = Array.from({ length: 2000 }, (_, seed) => seed);

/** Every resource, with its builder, its arbitrary and what its specification says of a value. */
const resources = [
  {
    schema: "Participant",
    specification: "voice",
    build: (seed: number) => createBuilders({ seed }).buildParticipant,
    arbitrary: arbitraries.voice.Participant(),
  },
  {
    schema: "Error",
    specification: "voice",
    build: (seed: number) => createBuilders({ seed }).buildError,
    arbitrary: arbitraries.voice.Error(),
  },
  {
    schema: "Conference",
    specification: "voice",
    build: (seed: number) => createBuilders({ seed }).buildConference,
    arbitrary: arbitraries.voice.Conference(),
  },
  {
    schema: "ConferenceSummary",
    specification: "insights",
    build: (seed: number) => createBuilders({ seed }).buildConferenceSummary,
    arbitrary: arbitraries.insights.ConferenceSummary(),
  },
  {
    schema: "ParticipantSummary",
    specification: "insights",
    build: (seed: number) => createBuilders({ seed }).buildParticipantSummary,
    arbitrary: arbitraries.insights.ParticipantSummary(),
  },
];

test("there is a builder for every resource and every list", () => {
  const names = resources.map(({ schema }) => `build${schema}`);
  const lists = names.filter((name) => name !== "buildError").map((name) => `${name}Pages`);
  expect(Object.keys(createBuilders()).toSorted()).toEqual([...names, ...lists].toSorted());
});

/** Some members of an object, which ones depending on the number. */
function pick(value: unknown, bits: number): Readonly<Record<string, unknown>> {
  const members = Object.entries(isRecord(value) ? value : {});
  return Object.fromEntries(members.filter((_, index) => (bits >> index) % 2 === 1));
}

describe.each(resources)("build$schema", ({ schema, specification, build, arbitrary }) => {
  const { findErrors, ...members } = findSchema(specifications, specification, schema);

  test("builds a valid resource for every seed, of which a damaged copy is invalid", () => {
    for (const seed of seeds) {
      const built = build(seed)();
      expect(findErrors(built)).toBe("");
      const paths = listPaths(built, members);
      const path = paths[seed % paths.length] ?? [];
      expect(findErrors(damage(built, path)), `${seed} ${path.join("/")}`).not.toBe("");
    }
  });

  test("builds a valid resource around valid overrides, and keeps them", () => {
    fc.assert(
      fc.property(fc.nat(), arbitrary, fc.nat(2 ** 30), (seed, other, bits) => {
        const overrides = pick(other, bits);
        const built: unknown = Reflect.apply(build(seed), undefined, [overrides]);
        expect(findErrors(built)).toBe("");
        expect(built).toMatchObject(overrides);
      }),
      { numRuns: 500 },
    );
  });
});
