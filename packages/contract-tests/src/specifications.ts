import { resolve } from "node:path";
import { readSpecifications as readTable } from "@conference-kit/specifications";

/** One OpenAPI document, as the table `openapi/specifications.json` has it. */
export interface Specification {
  /** Short name, such as `voice`. */
  name: string;
  /** Absolute path of the document. */
  file: string;
}

const repository = resolve(import.meta.dirname, "../../..");

/**
 * Reads the specifications that have a client, since what a client sends and gets is what is tested.
 *
 * @param root - Folder that holds `openapi/`.
 */
export function readSpecifications(root: string = repository): Specification[] {
  return readTable(root)
    .filter(({ clientPackage }) => clientPackage !== undefined)
    .map(({ file, fixtures }) => ({ name: fixtures, file: resolve(root, file) }));
}

export function findSpecification(name: string, root: string = repository): Specification {
  const found = readSpecifications(root).find((specification) => specification.name === name);
  if (found === undefined) throw new Error(`openapi/specifications.json has no ${name}.`);
  return found;
}
