import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  type LoadedSpecification,
  listClients,
  loadSpecifications,
  locateProblems,
  SpecificationError,
} from "@conference-kit/specifications";
import { generateCallbacks } from "./callbacks.ts";
import { generateClients } from "./clients/generate-clients.ts";
import { generateControl } from "./control.ts";
import { generateFixtures } from "./fixtures.ts";
import { listNewPackages } from "./new-packages.ts";
import { printOpenApiDocument } from "./openapi-document.ts";
import { generateTypes } from "./types.ts";

/** Generated text by path relative to the repository. */
export type Outputs = ReadonlyMap<string, string>;

/**
 * Generates everything that the loaded specifications give, in memory, and the packages that they
 * name and that aren't there yet.
 *
 * @throws SpecificationError for what can't be generated.
 */
export async function generateFrom(
  documents: readonly LoadedSpecification[],
  root: string,
): Promise<Outputs> {
  return generateAll(documents, root).catch((error: unknown) => {
    throw error instanceof SpecificationError ? locateProblems(error, root) : error;
  });
}

/** @throws SpecificationError for a client that two specifications have: one would be written over the other. */
function checkPackages(documents: readonly LoadedSpecification[]): void {
  const known = new Map<string, string>();
  for (const { specification, document } of documents) {
    for (const { package: name } of listClients(document)) {
      const other = known.get(name);
      if (other !== undefined) {
        throw new SpecificationError([
          `${specification.file}#/x-clients/${name} ${other} has a client ${name} too. Name one of the two otherwise.`,
        ]);
      }
      known.set(name, specification.file);
    }
  }
}

async function generateAll(
  documents: readonly LoadedSpecification[],
  root: string,
): Promise<Outputs> {
  checkPackages(documents);
  const outputs = new Map(listNewPackages(documents, root));
  const read = (path: string): string =>
    outputs.get(path) ?? readFileSync(join(root, path), "utf8");
  const exists = (path: string): boolean => existsSync(join(root, path));
  for (const { specification, document } of documents) {
    outputs.set(
      `packages/${specification.typesPackage}/src/generated/${specification.name}.ts`,
      await generateTypes(document, specification.file),
    );
    const callbacks = generateCallbacks(document, specification.file);
    if (callbacks !== undefined) {
      outputs.set(`packages/status-callbacks/src/generated/${specification.name}.ts`, callbacks);
    }
    outputs.set(
      `packages/${specification.typesPackage}/src/generated/openapi.json`,
      printOpenApiDocument(document),
    );
    for (const [path, text] of generateClients({ specification, document }, read, exists)) {
      outputs.set(path, text);
    }
  }
  for (const [path, text] of generateFixtures(documents)) {
    outputs.set(`packages/test-fixtures/src/generated/${path}`, text);
  }
  for (const [path, text] of await generateControl(root)) outputs.set(path, text);
  return outputs;
}

/**
 * Generates everything in memory, so that a bad specification leaves every file as it was.
 *
 * @throws SpecificationError with the problems of all specifications.
 */
export async function generateOutputs(root: string): Promise<Outputs> {
  return generateFrom(await loadSpecifications(root), root);
}
