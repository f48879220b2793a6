import * as fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { damage, listPaths } from "../../test/damage.ts";
import { findSchema, readSpecifications } from "../../test/specifications.ts";
import { arbitraries } from "../fast-check/index.ts";
import { lists, operations } from "../generated/index.ts";
import { createBuilders } from "../index.ts";
import type { Lists } from "../schema/list-schema.ts";
import type { OperationDescription } from "../schema/operation.ts";
import { isRecord } from "../schema/schema.ts";

vi.setConfig({ testTimeout: 60_000 });

const specifications = await readSpecifications();
const seeds = Array.from({ length: 2000 }, (_, seed) => seed);

const pageSchemas: Readonly<Record<string, Lists>> = lists;

/** What operations answer: the resources, and those of them that a list holds. */
const answered = Object.entries(operations).flatMap(([specification, described]) =>
  Object.values<OperationDescription>(described)
    .flatMap(({ answers }) => Object.values(answers))
    .map((name) => {
      const listed = pageSchemas[specification]?.[name]?.item;
      return { specification, schema: listed ?? name, listed: listed !== undefined };
    }),
);

/** A builder, whatever it builds. */
type Build = (...parameters: never[]) => unknown;
type CreateArbitrary = () => fc.Arbitrary<unknown>;

function find<Value>(object: Readonly<Record<string, Value>>, name: string): Value {
  return object[name] ?? expect.fail(`There is no ${name}.`);
}

/** Every resource, with its builder, its arbitrary and what its specification says of a value. */
const resources = [...new Map(answered.map((each) => [each.schema, each])).values()].map(
  ({ specification, schema }) => ({
    specification,
    schema,
    build(seed: number, ...overrides: unknown[]): unknown {
      const builder = find<Build>({ ...createBuilders({ seed }) }, `build${schema}`);
      return Reflect.apply(builder, undefined, overrides);
    },
    arbitrary: find<CreateArbitrary>({ ...find({ ...arbitraries }, specification) }, schema)(),
  }),
);

test("there is a builder for every resource and every list", () => {
  const names = answered.flatMap(({ schema, listed }) =>
    listed ? [`build${schema}`, `build${schema}Pages`] : [`build${schema}`],
  );
  expect(Object.keys(createBuilders()).toSorted()).toEqual([...new Set(names)].toSorted());
});

/** Some members of an object, which ones depending on the number. */
function pick(value: unknown, bits: number): Readonly<Record<string, unknown>> {
  const members = Object.entries(isRecord(value) ? value : {});
  return Object.fromEntries(members.filter((_, index) => (bits >> index) % 2 === 1));
}

describe.each(resources)("build$schema", ({ schema, specification, build, arbitrary }) => {
  const { findErrors, described } = findSchema(specifications, specification, schema);

  test("builds a valid resource for every seed, of which a damaged copy is invalid", () => {
    for (const seed of seeds) {
      const built = build(seed);
      expect(findErrors(built)).toBe("");
      const paths = listPaths(built, described);
      const path = paths[seed % paths.length] ?? [];
      expect(findErrors(damage(built, path)), `${seed} ${path.join("/")}`).not.toBe("");
    }
  });

  test("builds a valid resource around valid overrides, and keeps them", () => {
    fc.assert(
      fc.property(fc.nat(), arbitrary, fc.nat(2 ** 30), (seed, other, bits) => {
        const overrides = pick(other, bits);
        const built = build(seed, overrides);
        expect(findErrors(built)).toBe("");
        expect(built).toMatchObject(overrides);
      }),
      { numRuns: 500 },
    );
  });
});
