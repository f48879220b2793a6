import { existsSync } from "node:fs";
import { join } from "node:path";
import { loadSpecification, type OpenApiDocument } from "./load.ts";
import { SpecificationError } from "./specification-error.ts";
import { locateInTable, readSpecifications, type Specification } from "./table.ts";

export interface LoadedSpecification {
  specification: Specification;
  document: OpenApiDocument;
}

/**
 * Loads one specification of the table.
 *
 * @param load - `bundleDocument` where nothing depends on the lint rules, which take most of the time.
 * @throws SpecificationError with its problems.
 */
export async function loadListed(
  specification: Specification,
  root: string,
  load: (file: string) => Promise<OpenApiDocument> = loadSpecification,
): Promise<LoadedSpecification> {
  const { file } = specification;
  if (!existsSync(join(root, file))) {
    const place = locateInTable(file, root);
    throw new SpecificationError([
      `${place} ${file} is not there. Restore it or correct its path.`,
    ]);
  }
  return { specification, document: await load(join(root, file)) };
}

/**
 * Loads every specification of the table.
 *
 * @param load - `bundleDocument` where nothing depends on the lint rules, which take most of the time.
 * @throws SpecificationError with the problems of all specifications.
 */
export async function loadSpecifications(
  root: string,
  load?: (file: string) => Promise<OpenApiDocument>,
): Promise<LoadedSpecification[]> {
  const loaded = await Promise.allSettled(
    readSpecifications(root).map((specification) => loadListed(specification, root, load)),
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
