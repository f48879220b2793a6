import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { CoveredCell } from "./create-coverage.ts";

/** What a whole run of the contract tests has shown. */
export interface CoveredRun {
  /** ISO 8601. */
  finishedAt: string;
  cells: CoveredCell[];
}

const contractTests = resolve(import.meta.dirname, "../..");

function locate(packageFolder: string): string {
  return join(packageFolder, "reports/coverage/cells.json");
}

export function writeCoverage(run: CoveredRun, packageFolder: string): void {
  const file = locate(packageFolder);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(run, undefined, 2)}\n`);
}

/** Reads what the latest whole run has left; undefined where there was none. */
export function readCoverage(packageFolder: string = contractTests): CoveredRun | undefined {
  const file = locate(packageFolder);
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;
}
