import { globSync, readFileSync, rmSync } from "node:fs";
import { resolve } from "node:path";
import { repository } from "@conference-kit/shared";

export interface TestCounts {
  passed: number;
  failed: number;
}

/** The result of one check, such as the tests of a package. */
export interface Result extends TestCounts {
  name: string;
}

/** Removes what an earlier run reported, so that it can't be counted again. */
export function removeReports(glob: string): void {
  for (const file of globSync(glob, { cwd: repository })) rmSync(resolve(repository, file));
}

/**
 * Adds up vitest's JSON reports.
 *
 * @param succeeded - What the command said of itself: one that fails without a failed test counts as
 * one failure, and one without reports as one check.
 */
export function countTests(glob: string, succeeded: boolean): TestCounts {
  const counts = { passed: 0, failed: 0 };
  const files = globSync(glob, { cwd: repository });
  for (const file of files) {
    const report: { numPassedTests: number; numFailedTests: number } = JSON.parse(
      readFileSync(resolve(repository, file), "utf8"),
    );
    counts.passed += report.numPassedTests;
    counts.failed += report.numFailedTests;
  }
  if (!succeeded) return { ...counts, failed: Math.max(counts.failed, 1) };
  return files.length === 0 ? { passed: 1, failed: 0 } : counts;
}
