import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { Command } from "commander";
import { findMain, findNamedBase } from "./diff/base/find-base.ts";
import { repository } from "./specifications/table.ts";
import { main } from "./verify/main.ts";
import { planTasks } from "./workspace/plan.ts";

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
  const turbo = join(import.meta.dirname, "turbo.ts");
  const parameters = [turbo, "run", ...tasks, "--continue", "--output-logs=new-only"];
  const { status } = spawnSync(process.execPath, parameters, { env, stdio: "inherit" });
  process.exitCode = status ?? 1;
});
