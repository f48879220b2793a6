import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { findMain, findNamedBase, main, repository } from "@conference-kit/shared";
import { Command } from "commander";
import { planTasks } from "./plan.ts";

const { base, list } = new Command("affected")
  .description("Runs the tests that a change can reach, uncommitted edits included.")
  .option("--base <commit>", "where the change began (default: main)")
  .option("--list", "only list the tasks")
  .parse()
  .opts<{ base?: string; list?: true }>();

const tasks = ["check:types", "test", "contract", "--affected"];

await main(async () => {
  const { commit } = await (base === undefined
    ? findMain(repository)
    : findNamedBase(repository, base));
  const env = { ...process.env, TURBO_SCM_BASE: commit };
  if (list) {
    for (const { name } of await planTasks(repository, tasks, env)) console.log(name);
    return;
  }
  const turbo = join(repository, "scripts/shared/src/turbo.ts");
  const parameters = [turbo, "run", ...tasks, "--continue", "--output-logs=new-only"];
  const { status } = spawnSync(process.execPath, parameters, { env, stdio: "inherit" });
  process.exitCode = status ?? 1;
});
