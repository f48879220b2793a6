import { parseArgs } from "node:util";
import { main, repository } from "@conference-kit/shared";
import { readSpecifications } from "@conference-kit/specifications";
import { findDifferences } from "./differences.ts";
import { generateOutputs, type Outputs } from "./outputs.ts";
import { createTypesPackages } from "./types-package.ts";
import { writeOutputs } from "./write.ts";

const usage = `Usage: pnpm generate [--check]

Generates types, clients' checks and fixtures from the specifications in openapi/.

  --check  write nothing and fail when a committed file differs`;

function check(outputs: Outputs): void {
  const { changed, stale } = findDifferences(outputs, repository);
  const different = [...changed, ...stale];
  if (different.length > 0) {
    const lines = different.map((path) => `${path} is not what the specifications give`);
    throw new Error([...lines, "Run `pnpm generate` and commit the result."].join("\n"));
  }
  console.log(`${outputs.size} generated files are up to date`);
}

function write(outputs: Outputs): void {
  const created = createTypesPackages(repository, readSpecifications());
  for (const folder of created) console.log(`created ${folder}`);
  const differences = findDifferences(outputs, repository);
  writeOutputs(outputs, differences, repository);
  for (const path of differences.changed) console.log(`wrote ${path}`);
  for (const path of differences.stale) console.log(`removed ${path}`);
  if (differences.changed.length + differences.stale.length === 0)
    console.log(`${outputs.size} generated files are up to date`);
}

await main(async () => {
  const { values } = parseArgs({
    options: { check: { type: "boolean" }, help: { type: "boolean", short: "h" } },
  });
  if (values.help) return console.log(usage);
  const outputs = await generateOutputs(repository);
  if (values.check) check(outputs);
  else write(outputs);
});
