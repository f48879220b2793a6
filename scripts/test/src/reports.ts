import { globSync, readFileSync, rmSync } from "node:fs";

export interface Counts {
  passed: number;
  failed: number;
}

/** Removes what an earlier run reported, so that it can't be counted again. */
export function removeReports(glob: string): void {
  for (const file of globSync(glob)) rmSync(file);
}

/** Adds up vitest's JSON reports. */
export function countTests(glob: string): Counts {
  const counts = { passed: 0, failed: 0 };
  for (const file of globSync(glob)) {
    const report: { numPassedTests: number; numFailedTests: number } = JSON.parse(
      readFileSync(file, "utf8"),
    );
    counts.passed += report.numPassedTests;
    counts.failed += report.numFailedTests;
  }
  return counts;
}
