import { type Assumptions, readAssumptions } from "../core/assumptions.ts";
import { InvalidArgumentError } from "../core/errors.ts";
import type { Entry } from "../core/event.ts";

/** A simulator at one time: its journal, and the settings that it began with. */
export interface Snapshot {
  readonly version: 1;
  readonly seed: number;
  /** Milliseconds since 1970. */
  readonly startTime: number;
  readonly assumptions: Assumptions;
  readonly entries: readonly Entry[];
}

/** @throws InvalidArgumentError if it is no snapshot of this version. */
export function checkSnapshot(snapshot: unknown): asserts snapshot is Snapshot {
  const { version, seed, startTime, assumptions, entries } = Object(snapshot);
  const numbers = [seed, startTime].every((each) => typeof each === "number");
  if (version !== 1 || !numbers || !Array.isArray(entries)) {
    throw new InvalidArgumentError("snapshot", "has to be what snapshot() gave, of version 1");
  }
  readAssumptions(assumptions);
}
