import * as fc from "fast-check";
import type { Schema } from "../schema/schema.ts";

// Fast-check goes to the bounds often by itself.

function boundsOf({ minimum, maximum, exclusiveMinimum, exclusiveMaximum }: Schema) {
  return {
    least: Math.max(minimum ?? -Infinity, exclusiveMinimum ?? -Infinity),
    most: Math.min(maximum ?? Infinity, exclusiveMaximum ?? Infinity),
  };
}

function multiples(step: number, schema: Schema): fc.Arbitrary<number> {
  const { least, most } = boundsOf(schema);
  const min = Math.max(Math.ceil(least / step), Number.MIN_SAFE_INTEGER);
  const max = Math.min(Math.floor(most / step), Number.MAX_SAFE_INTEGER);
  return fc.integer({ min, max }).map((count) => count * step);
}

export function integers(schema: Schema): fc.Arbitrary<number> {
  return multiples(schema.multipleOf ?? 1, schema);
}

export function numbers(schema: Schema): fc.Arbitrary<number> {
  if (schema.multipleOf !== undefined) return multiples(schema.multipleOf, schema);
  const { least, most } = boundsOf(schema);
  const min = Math.max(least, -Number.MAX_VALUE);
  const max = Math.min(most, Number.MAX_VALUE);
  // JSON has no -0: adding 0 makes it 0.
  return fc.double({ min, max, noNaN: true }).map((number) => number + 0);
}
