import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { Drift } from "./compare-client.ts";
import { withoutNames } from "./read-client.ts";

export const deviationsFile = "openapi/deviations/official-client.yaml";

/** A drift that was decided. */
export interface Deviation extends Pick<Drift, "operation" | "what" | "name"> {
  because: string;
}

/** Reads what is recorded of a repository's deviations from the official client. */
export function readDeviations(root: string): Deviation[] {
  return parse(readFileSync(join(root, deviationsFile), "utf8")) ?? [];
}

// A specification that describes more of a resource may call its parameters otherwise.
const isSame = (deviation: Deviation, drift: Drift): boolean =>
  withoutNames(deviation.operation) === withoutNames(drift.operation) &&
  deviation.what === drift.what &&
  deviation.name === drift.name;

/** Tells the drifts that nobody recorded, and the records that nothing is left of. */
export function judge(
  drifts: readonly Drift[],
  deviations: readonly Deviation[],
): { unrecorded: Drift[]; recorded: number; outdated: Deviation[] } {
  const unrecorded = drifts.filter(
    (drift) => !deviations.some((deviation) => isSame(deviation, drift)),
  );
  return {
    unrecorded,
    recorded: drifts.length - unrecorded.length,
    outdated: deviations.filter((deviation) => !drifts.some((drift) => isSame(deviation, drift))),
  };
}
