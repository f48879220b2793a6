import { buildPackages, main, repository } from "@conference-kit/shared";
import { Command, Option } from "commander";
import { printReport } from "./report.ts";
import { allChecks, verifyPackages } from "./verify.ts";

const { only } = new Command("verify:packages")
  .description("Packs every package, publishes it to a local registry, installs it and runs it.")
  .addOption(new Option("--only <check...>", "run only these checks").choices(allChecks))
  .parse()
  .opts<{ only?: string[] }>();

await main(async () => {
  const started = performance.now();
  await buildPackages();
  const problems = printReport(await verifyPackages(repository, only));
  const seconds = Math.round((performance.now() - started) / 1000);
  const result = problems === 0 ? "Every check has passed" : `Problems: ${problems}`;
  console.log(`\n${result} (${seconds} s)`);
  process.exitCode = problems === 0 ? 0 : 1;
});
