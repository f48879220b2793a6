import { execFile } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";

interface Report {
  success: boolean;
  testResults: {
    status: string;
    message: string;
    assertionResults: { status: string; fullName: string }[];
  }[];
}

function findFailure({ success, testResults }: Report): string | undefined {
  const results = testResults.flatMap(({ assertionResults }) => assertionResults);
  const failed = results.find(({ status }) => status === "failed");
  // A defect that keeps the tests from running has not been caught by any of them.
  if (failed === undefined && !success) {
    throw new Error(testResults.find(({ message }) => message)?.message ?? "No test ran.");
  }
  return failed?.fullName;
}

function readReport(file: string, log: string): Report {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch (cause) {
    throw new Error(`vitest wrote no report: ${log}`, { cause });
  } finally {
    rmSync(file, { force: true });
  }
}

/**
 * Runs test files of the contract tests in a copy of the repository.
 *
 * @returns the title of the first test that failed, or undefined when all passed
 * @throws Error when the tests could not run.
 */
export async function runTests(
  copy: string,
  files: readonly string[],
): Promise<string | undefined> {
  const report = join(copy, "report.json");
  const vitest = join(copy, "node_modules/vitest/vitest.mjs");
  const where = ["--root", copy, "--project", "contract-tests"];
  const output = ["--bail=1", "--reporter=json", `--outputFile=${report}`];
  const log = await new Promise<string>((resolve) => {
    execFile(
      process.execPath,
      [vitest, "run", ...where, ...output, ...files],
      // There vitest sets up the projects of this folder alone.
      { cwd: join(copy, "packages/contract-tests") },
      (_, stdout, stderr) => resolve(stdout + stderr),
    );
  });
  return findFailure(readReport(report, log));
}
