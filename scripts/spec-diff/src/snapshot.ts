import { generateTypes } from "@conference-kit/generate";
import {
  loadSpecifications,
  type OpenApiDocument,
  type Specification,
} from "@conference-kit/specifications";

/** One specification as it stands somewhere, and the types that are generated from it. */
export interface Snapshot {
  specification: Specification;
  document: OpenApiDocument;
  /** Source of the generated types. */
  types: string;
}

/**
 * Reads what is being edited: the specifications as they are on disk, whether or not the generated
 * files follow them yet.
 *
 * @throws SpecificationError with the problems of all specifications.
 */
export async function readWorkingTree(root: string): Promise<Snapshot[]> {
  const loaded = await loadSpecifications(root);
  return Promise.all(
    loaded.map(async ({ specification, document }) => ({
      specification,
      document,
      types: await generateTypes(document, specification.file),
    })),
  );
}
