import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { CoveredCell } from "./create-coverage.ts";

/** What a whole run of the contract tests has shown. */
export interface CoveredRun {
  /** ISO 8601. */
  finishedAt: string;
  cells: CoveredCell[];
}

/** Where the contract tests of a package leave what they have shown. */
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

/** Reads what the latest whole run has left; undefined where there was none. */
export function readCoverage(packageFolder: string): CoveredRun | undefined {
  const file = locate(packageFolder);
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;
}
