import type { Assumptions } from "../core/assumptions.ts";
import type { Entry } from "../core/event.ts";
import { InvalidArgumentError } from "../core/invalid-argument-error.ts";

/** Everything that a simulator is at a moment: the journal, and what it began with. */
export interface Snapshot {
  readonly version: 1;
  readonly seed: number;
  /** Milliseconds since 1970. */
  readonly startTime: number;
  readonly assumptions: Assumptions;
  readonly entries: readonly Entry[];
}

/** @throws InvalidArgumentError if it is no snapshot of this version. */
export function checkSnapshot(snapshot: Snapshot): void {
  const { version, entries } = Object(snapshot);
  if (version === 1 && Array.isArray(entries)) return;
  throw new InvalidArgumentError("snapshot", "has to be what snapshot() gave, of version 1");
}
