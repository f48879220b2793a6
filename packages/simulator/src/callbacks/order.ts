import { chance } from "../core/random.ts";
import type { Callback, State } from "../core/state.ts";

/** Identifies the receiver of a callback, for the order between receivers. */
function receiverOf({ kind, url }: Callback): string {
  return `${kind} ${url.split(/[?#]/)[0]}`;
}

/**
 * The order of callbacks that are due at the same time. The seed mixes those of different receivers;
 * one receiver gets its own in the order of their creation. Released callbacks are sent first, in the
 * order of the release.
 */
export function shuffle({ seed }: State, callbacks: readonly Callback[]): Callback[] {
  const released = callbacks.filter((callback) => callback.released);
  const fresh = callbacks.filter((callback) => !callback.released);
  const keys = new Map<string, number[]>();
  for (const callback of fresh) {
    const receiver = receiverOf(callback);
    const key = chance(seed, "order", callback.callbackId);
    const known = keys.get(receiver);
    if (known === undefined) keys.set(receiver, [key]);
    else known.push(key);
  }
  for (const own of keys.values()) own.sort((one, other) => other - one);
  const keyed = fresh.map((callback) => ({
    callback,
    key: keys.get(receiverOf(callback))?.pop() ?? 0,
  }));
  keyed.sort((one, other) => one.key - other.key);
  return [...released, ...keyed.map(({ callback }) => callback)];
}
