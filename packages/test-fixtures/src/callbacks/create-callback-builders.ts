import type { BuilderOptions } from "../builders/create-builders.ts";
import { createSource } from "../builders/source.ts";
import { checkWholeNumber } from "../check-arguments.ts";
import { type CallbackBuilders, createCallbackBuildersFrom } from "./callback-builder.ts";
import {
  type ConferenceCallbacksBuilder,
  createConferenceCallbacksBuilder,
} from "./conference-callbacks.ts";

/**
 * Makes a set of callback builders with a seed of its own, which calls of other builders don't change.
 *
 * @throws RangeError if the seed is not a whole number from 0 on.
 * @example
 * const { buildCallback } = createCallbackBuilders({ seed: 42 });
 */
export function createCallbackBuilders({ seed = 1 }: BuilderOptions = {}): {
  readonly buildCallback: CallbackBuilders;
  readonly buildConferenceCallbacks: ConferenceCallbacksBuilder;
} {
  checkWholeNumber("seed", seed, { least: 0 });
  const source = createSource(seed);
  return {
    buildCallback: createCallbackBuildersFrom(source),
    buildConferenceCallbacks: createConferenceCallbacksBuilder(source),
  };
}
