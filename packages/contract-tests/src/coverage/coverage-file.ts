import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { CoveredCell } from "./create-coverage.ts";

/** The coverage of a whole run of the contract tests. */
export interface CoveredRun {
  /** ISO 8601. */
  finishedAt: string;
  /** The titles of the tests that failed, each after its file. */
  failed: string[];
  cells: CoveredCell[];
}

/** The file to which the contract tests of a package write their coverage. */
function coverageFolder(packageFolder: string): string {
  return join(packageFolder, "reports/coverage");
}

function locate(packageFolder: string): string {
  return join(coverageFolder(packageFolder), "cells.json");
}

export function writeCoverage(run: CoveredRun, packageFolder: string): void {
  mkdirSync(coverageFolder(packageFolder), { recursive: true });
  writeFileSync(locate(packageFolder), `${JSON.stringify(run, undefined, 2)}\n`);
}

/** Reads the coverage of the latest whole run; undefined where there was none. */
export function readCoverage(packageFolder: string): CoveredRun | undefined {
  const file = locate(packageFolder);
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;
}
