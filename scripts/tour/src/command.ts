import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { styleText } from "node:util";
import { repository } from "@conference-kit/shared";

interface Step {
  title: string;
  script: string;
  parameters?: readonly string[];
}

const preparations: readonly Step[] = [
  { title: "generate types and fixtures", script: "scripts/generate/src/command.ts" },
  {
    title: "build the packages",
    script: "scripts/shared/src/turbo.ts",
    parameters: ["run", "build"],
  },
];

function run({ script, parameters = [] }: Step, stdio: "pipe" | "inherit") {
  const path = join(repository, script);
  return spawnSync(process.execPath, [path, ...parameters], { encoding: "utf8", stdio });
}

function prepare(step: Step): boolean {
  const { status, stdout, stderr } = run(step, "pipe");
  const succeeded = status === 0;
  console.log(`${succeeded ? styleText("green", "✓") : styleText("red", "✗")} ${step.title}`);
  if (!succeeded) console.error(stdout + stderr);
  return succeeded;
}

process.exitCode = preparations.every(prepare)
  ? (run({ title: "tour", script: "scripts/tour/src/run.ts" }, "inherit").status ?? 1)
  : 1;
