import { findDifferences, generateFrom, writeOutputs } from "@conference-kit/generate";
import { loadSpecifications } from "@conference-kit/specifications";
import type { Mocks } from "./mocks.ts";
import { rebuild } from "./rebuild.ts";
import { reloadRequestChecks } from "./request-checks.ts";

/** The updates after a save. */
export interface Update {
  /** Generated files that were written or removed. */
  generated: string[];
  served: string[];
  built: string[];
  /** The compiler's errors in code that the new types broke. */
  problems: string[];
}

function listPackages(paths: readonly string[]): string[] {
  return [...new Set(paths.flatMap((path) => /^packages\/([^/]+)\//.exec(path)?.[1] ?? []))];
}

/**
 * Updates generated files, builds and mocks after a save.
 *
 * @throws SpecificationError with everything left as it was.
 */
export async function update(
  root: string,
  saved: readonly string[],
  mocks: Mocks,
): Promise<Update> {
  const isSpecified = saved.some((path) => path.startsWith("openapi/"));
  const documents = isSpecified ? await loadSpecifications(root) : [];
  const generated: string[] = [];
  if (isSpecified) {
    const outputs = await generateFrom(documents, root);
    const differences = findDifferences(outputs, root);
    writeOutputs(outputs, differences, root);
    generated.push(...differences.changed, ...differences.stale);
  }
  const [rebuilt, served] = await Promise.all([
    rebuild(root, listPackages([...saved, ...generated])),
    isSpecified ? mocks.update(documents) : [],
  ]);
  if (rebuilt.built.includes("test-fixtures")) reloadRequestChecks();
  return { generated, served, ...rebuilt };
}
