import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { Command } from "commander";

const { check } = new Command("generate")
  .description("Generates types and fixtures from the specifications in openapi/.")
  .option("--check", "write nothing and fail when a committed file differs", false)
  .parse()
  .opts<{ check: boolean }>();

// A check reads the generated files, which are no inputs of the cached task, so it runs by itself.
const parameters = check
  ? [join(import.meta.dirname, "generate/run.ts"), "--check"]
  : [join(import.meta.dirname, "turbo.ts"), "run", "//#generate:write"];
process.exitCode = spawnSync(process.execPath, parameters, { stdio: "inherit" }).status ?? 1;
