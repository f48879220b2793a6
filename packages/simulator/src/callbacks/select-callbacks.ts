import { checkCallbackFilter } from "../core/check-rules.ts";
import { InvalidArgumentError, listExisting } from "../core/errors.ts";
import type { Callback, State } from "../core/state.ts";
import type { CallbackFilter } from "./delivery-rule.ts";
import { fitsCallback } from "./find-delivery-rule.ts";

function isList(which: CallbackFilter | readonly number[]): which is readonly number[] {
  return Array.isArray(which);
}

/**
 * The selected callbacks: by their numbers, in that order, or by their properties.
 *
 * @throws InvalidArgumentError for a wrong selection, or the number of no callback that can be selected.
 */
export function selectCallbacks(
  state: State,
  which: CallbackFilter | readonly number[],
  can: (callback: Callback) => boolean,
): Callback[] {
  const possible = [...state.callbacks.values()].filter(can);
  if (!isList(which)) {
    checkCallbackFilter("which", which);
    return possible.filter((callback) => fitsCallback(state, which, callback));
  }
  return which.map((callbackId) => {
    const found = possible.find((callback) => callback.callbackId === callbackId);
    if (found !== undefined) return found;
    const existing = listExisting(
      possible.map((callback) => `${callback.callbackId} (${callback.event})`),
    );
    throw new InvalidArgumentError(
      "which",
      `names ${callbackId}, which is none of them; ${existing}`,
    );
  });
}
