import { checkWholeNumber } from "../check-arguments.ts";
import { type Builders, createBuildersFrom } from "../generated/builders.ts";
import { createSource } from "./source.ts";

/** What makes builders build the same again. */
export interface BuilderOptions {
  /**
   * Decides all SIDs and moments: builders with the same seed that are called in the same order
   * build the same. A whole number from 0 on.
   *
   * @default 1
   */
  readonly seed?: number | undefined;
}

/**
 * Makes a set of builders with a seed of its own, which calls of other builders don't change.
 *
 * @throws RangeError if the seed is not a whole number from 0 on.
 * @example
 * const { buildParticipant } = createBuilders({ seed: 42 });
 */
export function createBuilders({ seed = 1 }: BuilderOptions = {}): Builders {
  checkWholeNumber("seed", seed, { least: 0 });
  return createBuildersFrom(createSource(seed));
}
