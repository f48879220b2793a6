import { spawnSync } from "node:child_process";
import type { Check } from "./checks.ts";
import { type Counts, countTests, removeReports } from "./reports.ts";

/** Runs one check; a command that fails without a failed test counts as one failure itself. */
export function runCheck({ command, parameters, reports }: Check): Counts {
  if (reports !== undefined) removeReports(reports);
  const { status } = spawnSync(command, parameters, {
    shell: process.platform === "win32",
    stdio: "inherit",
  });
  const succeeded = status === 0;
  if (reports === undefined) return { passed: Number(succeeded), failed: Number(!succeeded) };
  const counts = countTests(reports);
  return { ...counts, failed: succeeded ? counts.failed : Math.max(counts.failed, 1) };
}
