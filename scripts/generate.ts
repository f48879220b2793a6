import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { repository } from "@conference-kit/shared";
import { readSpecifications } from "@conference-kit/specifications";
import { Command } from "commander";
import { readOutputs } from "./generate/cached-outputs.ts";
import { findDifferences } from "./generate/differences.ts";
import { createTypesPackages } from "./generate/types-package.ts";
import { writeOutputs } from "./generate/write.ts";

const { check } = new Command("generate")
  .description("Generates types and fixtures from the specifications in openapi/.")
  .option("--check", "write nothing and fail when a committed file differs", false)
  .parse()
  .opts<{ check: boolean }>();

function run(script: string, ...parameters: string[]): boolean {
  const path = join(import.meta.dirname, script);
  const { status } = spawnSync(process.execPath, [path, ...parameters], { stdio: "inherit" });
  return status === 0;
}

function write(): void {
  const outputs = readOutputs(repository);
  const created = createTypesPackages(repository, readSpecifications());
  for (const folder of created) console.log(`created ${folder}`);
  const differences = findDifferences(outputs, repository);
  writeOutputs(outputs, differences, repository);
  for (const path of differences.changed) console.log(`wrote ${path}`);
  for (const path of differences.stale) console.log(`removed ${path}`);
  if (differences.changed.length + differences.stale.length === 0)
    console.log(`${outputs.size} generated files are up to date`);
}

if (check) process.exitCode = run("generate/run.ts", "--check") ? 0 : 1;
else if (run("shared/src/turbo.ts", "run", "//#generate:write")) write();
else process.exitCode = 1;
