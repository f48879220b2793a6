import { main, repository } from "@conference-kit/shared";
import { bundleDocument, loadSpecifications } from "@conference-kit/specifications";
import { Command } from "commander";
import { readDeviations } from "./deviations.ts";
import { compareSpecifications, type SpecCompareOptions } from "./spec-compare.ts";

const command = new Command("spec:compare")
  .description("Compares the specifications with an official OpenAPI document that you supply.")
  .argument("<file>", "the official document, JSON or YAML")
  .option("--json", "write JSON, for another program")
  .option("--all", "show the recorded differences too, after the new ones")
  .addHelpText("after", "\nThe exit code is 1 when there are differences that nobody recorded.")
  .parse();
const [file = ""] = command.args;

await main(async () => {
  const specifications = await loadSpecifications(repository, bundleDocument);
  const deviations = readDeviations(repository);
  const compared = await compareSpecifications(
    file,
    specifications,
    deviations,
    command.opts<SpecCompareOptions>(),
  );
  console.log(compared.output);
  if (compared.failed) process.exitCode = 1;
});
