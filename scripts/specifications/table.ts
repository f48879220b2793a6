import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";

/** One OpenAPI document and what is generated from it. */
export interface Specification {
  name: string;
  /** Path of the document, relative to the repository. */
  file: string;
  /** Folder below `packages/` that receives the generated types. */
  typesPackage: string;
  /** Folder below `packages/` that receives what its client checks, once there is a client. */
  clientPackage?: string;
  /** Name under which `test-fixtures` exports the examples. */
  fixtures: string;
  /** Port on which `pnpm mock` serves the document unless told otherwise. */
  mockPort: number;
}

export const repository: string = resolve(import.meta.dirname, "../..");

/** Reads the one table of specifications, `openapi/specifications.json`. */
export function readSpecifications(root: string = repository): Specification[] {
  return JSON.parse(readFileSync(join(root, "openapi/specifications.json"), "utf8"));
}
