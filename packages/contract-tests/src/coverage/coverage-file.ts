import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import type { CoveredCell } from "./create-coverage.ts";

/** Where a whole run leaves what it has shown. */
export const coverageFile: string = resolve(
  import.meta.dirname,
  "../../reports/coverage/cells.json",
);

export function writeCoverage(cells: readonly CoveredCell[]): void {
  mkdirSync(dirname(coverageFile), { recursive: true });
  writeFileSync(coverageFile, `${JSON.stringify(cells, undefined, 2)}\n`);
}

export function readCoverage(): CoveredCell[] {
  return JSON.parse(readFileSync(coverageFile, "utf8"));
}
