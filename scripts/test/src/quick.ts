import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { basename, join } from "node:path";
import { repository } from "@conference-kit/shared";
import { countTests, type Result, removeReports } from "./reports.ts";
import { type FinishedTask, readFinishedTasks } from "./turbo-summary.ts";

/** The checks that stand for themselves, each with the tasks of turbo that it consists of. */
const checks: Readonly<Record<string, readonly string[]>> = {
  format: ["lint"],
  "generated files": ["check:generated"],
  types: ["check:types", "build"],
  "API reports": ["check:api"],
  sizes: ["check:sizes"],
  "nothing unused": ["unused"],
};

/** The tasks that run tests, and where each leaves its report. */
const tests: Readonly<Record<string, string>> = {
  test: "reports/test.json",
  contract: "reports/contract.json",
};

function judge(name: string, tasks: readonly FinishedTask[]): Result {
  const succeeded = tasks.length > 0 && tasks.every((task) => task.succeeded);
  return { name, passed: Number(succeeded), failed: Number(!succeeded) };
}

/** Runs what a contributor runs: every check that needs no clone, registry or other runtime. */
export function runQuickChecks(): Result[] {
  for (const report of Object.values(tests)) {
    removeReports(`{packages/*,scripts/*,examples}/${report}`);
  }
  rmSync(join(repository, ".turbo/runs"), { recursive: true, force: true });
  const tasks = [...Object.values(checks).flat(), ...Object.keys(tests)];
  const options = ["--continue", "--summarize", "--concurrency=100%", "--output-logs=new-only"];
  const turbo = join(repository, "scripts/shared/src/turbo.ts");
  spawnSync(process.execPath, [turbo, "run", ...tasks, ...options], {
    cwd: repository,
    stdio: "inherit",
  });
  const finished = readFinishedTasks();
  return [
    ...Object.entries(checks).map(([name, names]) =>
      judge(
        name,
        finished.filter(({ task }) => names.includes(task)),
      ),
    ),
    ...finished.flatMap(({ task, directory, succeeded }) => {
      const report = tests[task];
      if (report === undefined) return [];
      return [{ name: basename(directory), ...countTests(join(directory, report), succeeded) }];
    }),
  ];
}
