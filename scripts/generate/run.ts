import { parseArgs } from "node:util";
import { repository } from "@conference-kit/shared";
import { SpecificationError } from "@conference-kit/specifications";
import { saveOutputs } from "./cached-outputs.ts";
import { findDifferences } from "./differences.ts";
import { generateOutputs } from "./outputs.ts";

const { values } = parseArgs({ options: { check: { type: "boolean", default: false } } });

try {
  const outputs = await generateOutputs(repository);
  if (values.check) {
    const { changed, stale } = findDifferences(outputs, repository);
    for (const path of [...changed, ...stale])
      console.error(`${path} is not what the specifications give`);
    if (changed.length + stale.length > 0) {
      console.error("Run `pnpm generate` and commit the result.");
      process.exitCode = 1;
    } else console.log(`${outputs.size} generated files are up to date`);
  } else saveOutputs(outputs, repository);
} catch (error) {
  if (!(error instanceof SpecificationError)) throw error;
  console.error(error.message);
  console.error("Nothing was generated.");
  process.exitCode = 1;
}
