import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildPackages, main, repository } from "@conference-kit/shared";
import { Command } from "commander";
import { describePackages, findStaleReports } from "./reports.ts";

const { check } = new Command("api")
  .description("Writes an API report of each package, so that a review shows every change of it.")
  .option("--check", "write nothing and fail when a committed report differs", false)
  .parse()
  .opts<{ check: boolean }>();

await main(async () => {
  await buildPackages();
  const reports = await describePackages(repository);
  const stale = findStaleReports(repository, reports);
  for (const path of stale) {
    const text = reports.get(path);
    console.log(`${check ? "differs:" : text === undefined ? "removed" : "wrote"} ${path}`);
    if (check) continue;
    if (text === undefined) rmSync(join(repository, path));
    else writeFileSync(join(repository, path), text);
  }
  if (stale.length === 0) console.log(`${reports.size} API reports are up to date`);
  else if (check) {
    console.error("Run `pnpm api`, look at the difference and commit it.");
    process.exitCode = 1;
  }
});
