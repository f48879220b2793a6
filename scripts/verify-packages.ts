import { Command, Option } from "commander";
import { run } from "./release/command.ts";
import { repository } from "./specifications/table.ts";
import { report } from "./verify/report.ts";
import { allChecks, verifyPackages } from "./verify/verify.ts";

const { only } = new Command("verify:packages")
  .description("Packs, publishes to a registry of its own, installs and tries every package.")
  .addOption(new Option("--only <check...>", "run only these checks").choices(allChecks))
  .parse()
  .opts<{ only?: string[] }>();

await run("node", ["scripts/turbo.ts", "run", "build"], { cwd: repository });
const started = performance.now();
const problems = report(await verifyPackages(repository, only));
const seconds = Math.round((performance.now() - started) / 1000);
console.log(`\n${problems === 0 ? "Every package" : `${problems} problems`} in ${seconds} s`);
process.exitCode = problems === 0 ? 0 : 1;
