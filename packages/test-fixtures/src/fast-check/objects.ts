import * as fc from "fast-check";
import type { Schema } from "../schema/schema.ts";
import { matchingTexts } from "./texts.ts";

/** The arbitrary of a schema; undefined where its values would have to be endless. */
export type Made = fc.Arbitrary<unknown> | undefined;

type Members = Record<string, unknown>;

/** Values of members that have no schema. */
export function anything(): fc.Arbitrary<unknown> {
  return fc.oneof(
    fc.constant(null),
    fc.boolean(),
    fc.integer(),
    fc.string({ unit: "grapheme" }),
    fc.array(fc.integer()),
  );
}

function unknownMembers(
  { properties = {} }: Schema,
  values: fc.Arbitrary<unknown>,
): fc.Arbitrary<Members> {
  const names = matchingTexts("^[a-z]{2,8}(_[a-z]{2,8})?$").filter(
    (name) => !Object.hasOwn(properties, name),
  );
  return fc.dictionary(names, values, { maxKeys: 3 });
}

/** @param future - Whether an object may have unknown members where its schema doesn't forbid them. */
export function objects(
  schema: Schema,
  make: (part: Schema) => Made,
  future: boolean,
): fc.Arbitrary<Members> | undefined {
  const { properties = {}, required = [], additionalProperties } = schema;
  const members = Object.entries(properties).flatMap(([name, property]) => {
    const made = make(property);
    return made === undefined ? [] : [[name, made] as const];
  });
  const model = Object.fromEntries(members);
  const missing = Object.keys(properties).filter((name) => !Object.hasOwn(model, name));
  if (missing.some((name) => required.includes(name))) return undefined;
  const known = fc.record<Members>(model, {
    requiredKeys: Object.keys(model).filter((name) => required.includes(name)),
    noNullPrototype: true,
  });
  const values = additionalProperties ?? (future ? {} : false);
  const unknown = values === false ? undefined : make(values);
  if (unknown === undefined) return known;
  return fc
    .tuple(unknownMembers(schema, unknown), known)
    .map(([more, named]) => ({ ...more, ...named }));
}
