import { Command, Option } from "commander";
import { repository } from "./specifications/table.ts";
import { buildPackages } from "./verify/build.ts";
import { main } from "./verify/main.ts";
import { report } from "./verify/report.ts";
import { allChecks, verifyPackages } from "./verify/verify.ts";

const { only } = new Command("verify:packages")
  .description("Packs, publishes to a registry of its own, installs and tries every package.")
  .addOption(new Option("--only <check...>", "run only these checks").choices(allChecks))
  .parse()
  .opts<{ only?: string[] }>();

await main(async () => {
  const started = performance.now();
  await buildPackages();
  const problems = report(await verifyPackages(repository, only));
  const seconds = Math.round((performance.now() - started) / 1000);
  const result = problems === 0 ? "Every package is as its users need it" : `Problems: ${problems}`;
  console.log(`\n${result} (${seconds} s)`);
  process.exitCode = problems === 0 ? 0 : 1;
});
