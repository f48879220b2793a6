import { main, repository } from "@conference-kit/shared";
import { bundleDocument, loadSpecifications } from "@conference-kit/specifications";
import { Command } from "commander";
import { compareDocuments, type Difference } from "./compare.ts";
import { judge, readDeviations } from "./deviations.ts";
import { formatDifferences } from "./format.ts";

const command = new Command("spec:compare")
  .description("Holds the specifications against an official OpenAPI document that you supply.")
  .argument("<file>", "the official document, JSON or YAML")
  .option("--json", "write JSON, for another program", false)
  .option("--new", "leave out the differences that are recorded", false)
  .addHelpText("after", "\nThe exit code is 1 when there are differences that nobody recorded.")
  .parse();
const [file = ""] = command.args;
const { json, new: onlyNew } = command.opts<{ json: boolean; new: boolean }>();

await main(async () => {
  const official = await bundleDocument(file);
  const specifications = await loadSpecifications(repository);
  const compared = specifications.flatMap<Difference[]>(({ document }) => {
    const differences = compareDocuments(document, official);
    return differences === undefined ? [] : [differences];
  });
  if (compared.length === 0) {
    throw new Error(
      `${file} describes none of our operations. Supply the official document of one of ` +
        `${specifications.map(({ document }) => document.info?.title).join(", ")}.`,
    );
  }
  const judged = judge(compared.flat(), readDeviations(repository));
  const unrecorded = judged.filter(({ because }) => because === undefined);
  console.log(
    json
      ? JSON.stringify(onlyNew ? unrecorded : judged, null, 2)
      : formatDifferences(judged, onlyNew),
  );
  process.exitCode = unrecorded.length === 0 ? 0 : 1;
});
