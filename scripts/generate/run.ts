import { parseArgs } from "node:util";
import { SpecificationError } from "../specifications/specification-error.ts";
import { repository } from "../specifications/table.ts";
import { findDifferences } from "./differences.ts";
import { generateOutputs } from "./outputs.ts";
import { writeOutputs } from "./write.ts";

const { values } = parseArgs({ options: { check: { type: "boolean", default: false } } });

try {
  const outputs = await generateOutputs(repository);
  const differences = findDifferences(outputs, repository);
  const { changed, stale } = differences;
  if (values.check && changed.length + stale.length > 0) {
    for (const path of [...changed, ...stale])
      console.error(`${path} is not what the specifications give`);
    console.error("Run `pnpm generate` and commit the result.");
    process.exitCode = 1;
  } else if (!values.check) {
    writeOutputs(outputs, differences, repository);
    for (const path of changed) console.log(`wrote ${path}`);
    for (const path of stale) console.log(`removed ${path}`);
  }
  if (changed.length + stale.length === 0)
    console.log(`${outputs.size} generated files are up to date`);
} catch (error) {
  if (!(error instanceof SpecificationError)) throw error;
  console.error(error.message);
  console.error("Nothing was generated.");
  process.exitCode = 1;
}
