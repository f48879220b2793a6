import { loadSpecification, type OpenApiDocument } from "./load.ts";
import { SpecificationError } from "./specification-error.ts";
import { readSpecifications, type Specification } from "./table.ts";

export interface LoadedSpecification {
  specification: Specification;
  document: OpenApiDocument;
}

/**
 * Loads every specification of the table.
 *
 * @throws SpecificationError with the problems of all specifications.
 */
export async function loadSpecifications(root: string): Promise<LoadedSpecification[]> {
  const loaded = await Promise.allSettled(
    readSpecifications(root).map(async (specification) => ({
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
  return loaded.flatMap((result) => (result.status === "fulfilled" ? [result.value] : []));
}
