import { loadSpecification } from "../specifications/load.ts";
import { SpecificationError } from "../specifications/specification-error.ts";
import { readSpecifications } from "../specifications/table.ts";
import { generateFixtures } from "./fixtures.ts";
import { generateLimits } from "./limits.ts";
import { generateTypes } from "./types.ts";

/** Generated text by path relative to the repository. */
export type Outputs = ReadonlyMap<string, string>;

/**
 * Generates everything in memory, so that a bad specification leaves every file as it was.
 *
 * @throws SpecificationError with the problems of all specifications.
 */
export async function generateOutputs(root: string): Promise<Outputs> {
  const specifications = readSpecifications(root);
  const loaded = await Promise.allSettled(
    specifications.map(async (specification) => ({
      specification,
      document: await loadSpecification(`${root}/${specification.file}`),
    })),
  );
  const failures = loaded.flatMap((result) =>
    result.status === "rejected" ? [result.reason] : [],
  );
  const unexpected = failures.find((failure) => !(failure instanceof SpecificationError));
  if (unexpected !== undefined) throw unexpected;
  if (failures.length > 0) {
    throw new SpecificationError([...new Set(failures.flatMap((failure) => failure.problems))]);
  }

  const documents = loaded.flatMap((result) =>
    result.status === "fulfilled" ? [result.value] : [],
  );
  const outputs = new Map<string, string>();
  for (const { specification, document } of documents) {
    outputs.set(
      `packages/${specification.typesPackage}/src/generated/${specification.name}.ts`,
      await generateTypes(document, specification.file),
    );
    outputs.set(
      `packages/${specification.clientPackage}/src/generated/${specification.name}-limits.ts`,
      generateLimits(document, specification.file),
    );
  }
  for (const [path, text] of generateFixtures(documents)) {
    outputs.set(`packages/test-fixtures/src/generated/${path}`, text);
  }
  return outputs;
}
