import * as fc from "fast-check";
import type { Schema } from "../schema/schema.ts";

/** What may be reached at most, and whether that is allowed itself. */
function boundsOf({ minimum, maximum, exclusiveMinimum, exclusiveMaximum }: Schema) {
  return {
    least: Math.max(minimum ?? -Infinity, exclusiveMinimum ?? -Infinity),
    most: Math.min(maximum ?? Infinity, exclusiveMaximum ?? Infinity),
  };
}

/** Lets the bounds themselves occur often. */
function withBounds(arbitrary: fc.Arbitrary<number>, bounds: readonly number[]) {
  const constants = bounds.map((bound) => fc.constant(bound));
  return fc.oneof({ weight: 3, arbitrary }, ...constants);
}

function multiples(step: number, least: number, most: number): fc.Arbitrary<number> {
  const min = Math.max(Math.ceil(least / step), Number.MIN_SAFE_INTEGER);
  const max = Math.min(Math.floor(most / step), Number.MAX_SAFE_INTEGER);
  const whole = fc.integer({ min, max });
  // JSON has no -0: adding 0 makes it 0.
  return withBounds(whole, [min, max]).map((count) => count * step + 0);
}

export function integers(schema: Schema): fc.Arbitrary<number> {
  const { least, most } = boundsOf(schema);
  return multiples(schema.multipleOf ?? 1, least, most);
}

export function numbers(schema: Schema): fc.Arbitrary<number> {
  const { least, most } = boundsOf(schema);
  if (schema.multipleOf !== undefined) return multiples(schema.multipleOf, least, most);
  const min = Math.max(least, -Number.MAX_VALUE);
  const max = Math.min(most, Number.MAX_VALUE);
  const finite = fc.double({ min, max, noNaN: true });
  return withBounds(finite, [min, max]).map((number) => number + 0);
}
