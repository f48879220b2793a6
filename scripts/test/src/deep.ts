import { spawn } from "node:child_process";
import { once } from "node:events";
import { globSync, readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { basename, dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { styleText } from "node:util";
import { buildPackages, repository, sharedCompilation } from "@conference-kit/shared";
import { countTests, type Result, removeReports } from "./reports.ts";

/** A script of a package, such as `test:deep` or `test:deep:defects`. */
interface Step {
  name: string;
  folder: string;
  script: string;
}

/** What runs longest begins first, so that nothing waits for it in the end. */
const longest = [
  "mutants test:deep:defects",
  "verify-packages test:deep:packages",
  "workspace test:deep",
  "simulator test:deep",
];

function listSteps(): Step[] {
  const steps = globSync("{packages/*,scripts/*,examples}/package.json", {
    cwd: repository,
  }).flatMap((path) => {
    const { scripts = {} }: { scripts?: Record<string, string> } = JSON.parse(
      readFileSync(join(repository, path), "utf8"),
    );
    const folder = dirname(path);
    return Object.keys(scripts)
      .filter((script) => script.startsWith("test:deep"))
      .map((script) => ({ name: `${basename(folder)} ${script}`, folder, script }));
  });
  const rank = ({ name }: Step): number => longest.toReversed().indexOf(name);
  return steps.toSorted(
    (one, other) => rank(other) - rank(one) || (one.name < other.name ? -1 : 1),
  );
}

const reportOf = ({ folder, script }: Step): string =>
  join(folder, `reports/${script.replaceAll(":", "-")}.json`);

async function runStep(step: Step): Promise<Result> {
  const { name, folder, script } = step;
  const child = spawn("pnpm", ["run", script], {
    cwd: join(repository, folder),
    env: sharedCompilation,
    shell: process.platform === "win32",
    stdio: ["ignore", "pipe", "pipe"],
  });
  for (const output of [child.stdout, child.stderr]) {
    createInterface(output).on("line", (line) => {
      console.log(`${styleText("dim", `${basename(folder)}:`)} ${line}`);
    });
  }
  const [code] = await once(child, "close");
  return { name, ...countTests(reportOf(step), code === 0) };
}

/** Runs what needs clones, registries, other runtimes or seeded defects, and tells how far it is. */
export async function runDeepChecks(): Promise<Result[]> {
  await buildPackages();
  const steps = listSteps();
  for (const step of steps) removeReports(reportOf(step));
  const results: Result[] = [];
  const remaining = steps.values();
  // Each lane takes the next step as soon as it is free, however long another one takes.
  async function runLane(): Promise<void> {
    for (const step of remaining) {
      const started = performance.now();
      const result = await runStep(step);
      results.push(result);
      const seconds = Math.round((performance.now() - started) / 1000);
      const counts = `${result.passed} passed, ${result.failed} failed`;
      const line = `— ${results.length} of ${steps.length} done: ${step.name}, ${counts} (${seconds} s)`;
      console.log(styleText(["bold", "cyan"], line));
    }
  }
  await Promise.all(Array.from({ length: availableParallelism() }, runLane));
  return results;
}
