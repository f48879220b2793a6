import * as fc from "fast-check";
import type { Schema } from "../schema/schema.ts";

function withBounds(
  arbitrary: fc.Arbitrary<number>,
  { minimum, maximum }: Schema,
): fc.Arbitrary<number> {
  const bounds = [minimum, maximum].filter((bound) => bound !== undefined);
  return fc.oneof({ weight: 3, arbitrary }, ...bounds.map((bound) => fc.constant(bound)));
}

export function integers(schema: Schema): fc.Arbitrary<number> {
  const { minimum: min = Number.MIN_SAFE_INTEGER, maximum: max = Number.MAX_SAFE_INTEGER } = schema;
  return withBounds(fc.integer({ min, max }), schema);
}

export function numbers(schema: Schema): fc.Arbitrary<number> {
  const { minimum: min = -Number.MAX_VALUE, maximum: max = Number.MAX_VALUE } = schema;
  // JSON has no -0: adding 0 makes it 0.
  const finite = fc.double({ min, max, noNaN: true }).map((number) => number + 0);
  return withBounds(finite, schema);
}
