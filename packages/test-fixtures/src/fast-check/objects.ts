import * as fc from "fast-check";
import type { Schema } from "../schema/schema.ts";

type Make = (schema: Schema) => fc.Arbitrary<unknown>;
type Members = Record<string, unknown>;

/** Values of members about which nothing is said. */
export function anything(): fc.Arbitrary<unknown> {
  return fc.oneof(
    fc.constant(null),
    fc.boolean(),
    fc.integer(),
    fc.string({ unit: "grapheme" }),
    fc.array(fc.integer()),
  );
}

function unknownMembers(schema: Schema, values: Schema, make: Make): fc.Arbitrary<Members> {
  const names = fc
    .stringMatching(/^[a-z]{2,8}(_[a-z]{2,8})?$/)
    .filter((name) => !Object.hasOwn(schema.properties ?? {}, name));
  return fc.dictionary(names, make(values), { maxKeys: 3, noNullPrototype: true });
}

/** @param future - Whether an object that doesn't speak of unknown members may have some. */
export function objects(schema: Schema, make: Make, future: boolean): fc.Arbitrary<Members> {
  const { properties = {}, required = [], additionalProperties } = schema;
  const model = Object.fromEntries(
    Object.entries(properties).map(([name, property]) => [name, make(property)]),
  );
  const known = fc.record<Members>(model, {
    requiredKeys: Object.keys(model).filter((name) => required.includes(name)),
    noNullPrototype: true,
  });
  const values = additionalProperties ?? (future ? {} : false);
  if (values === false) return known;
  return fc
    .tuple(unknownMembers(schema, values, make), known)
    .map(([unknown, members]) => ({ ...unknown, ...members }));
}
