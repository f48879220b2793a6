import { loadSpecifications } from "@conference-kit/specifications";
import { checkSamples } from "./clients/check-samples.ts";
import { findDifferences } from "./differences.ts";
import { generateFrom, generateOutputs } from "./outputs.ts";
import { writeOutputs } from "./write.ts";

/**
 * Generates what the specifications of a repository give, and tells what that changed.
 *
 * @throws SpecificationError before anything is written.
 */
export async function generate(root: string): Promise<string[]> {
  const documents = await loadSpecifications(root);
  const outputs = await generateFrom(documents, root);
  const differences = findDifferences(outputs, root);
  if (differences.changed.length + differences.stale.length === 0) {
    return [`${outputs.size} generated files are up to date`];
  }
  // Samples are checked here alone: only changed output can break them.
  checkSamples(documents, outputs, root);
  writeOutputs(outputs, differences, root);
  return [
    ...differences.changed.map((path) => `wrote ${path}`),
    ...differences.stale.map((path) => `removed ${path}`),
  ];
}

/**
 * Looks whether the generated files are what the specifications of a repository give.
 *
 * @throws Error with each file that differs.
 */
export async function checkGenerated(root: string): Promise<string> {
  const outputs = await generateOutputs(root);
  const { changed, stale } = findDifferences(outputs, root);
  const different = [...changed, ...stale];
  if (different.length === 0) return `${outputs.size} generated files are up to date`;
  const lines = different.map((path) => `${path} is not what the specifications give`);
  throw new Error([...lines, "Run `pnpm generate` and commit the result."].join("\n"));
}
