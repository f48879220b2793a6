import { writeFileSync } from "node:fs";
import { main, repository } from "@conference-kit/shared";
import { bundleDocument, loadSpecifications } from "@conference-kit/specifications";
import { Command } from "commander";
import { readDeviations } from "./deviations.ts";
import { type OfficialClient, openPinned, withVersion } from "./official-client.ts";
import { readClient } from "./read-client.ts";
import { type CommandResult, findDrift } from "./spec-drift.ts";

const { version, report } = new Command("spec:drift")
  .description("Compares the specifications with what the official client sends and reads.")
  .option("--version <version>", "take this version from the registry, such as latest")
  .option("--report <file>", "write the report into a file too")
  .addHelpText("after", "\nThe exit code is 1 when there are differences that nobody recorded.")
  .parse()
  .opts<{ version?: string; report?: string }>();

await main(async () => {
  const specifications = await loadSpecifications(repository, bundleDocument);
  const compare = async (client: OfficialClient): Promise<CommandResult> =>
    findDrift(
      repository,
      await readClient(client, specifications),
      specifications,
      readDeviations(repository),
    );
  const outcome = await (version === undefined
    ? compare(openPinned())
    : withVersion(version, compare));
  console.log(outcome.report);
  if (report !== undefined) writeFileSync(report, `${outcome.report}\n`);
  if (outcome.failed) process.exitCode = 1;
});
