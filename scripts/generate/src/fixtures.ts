import type { OpenApiDocument, Specification } from "@conference-kit/specifications";
import { checkDistinct, checkIdentifier } from "./fixtures/names.ts";
import { generatePayloadFiles } from "./fixtures/payload-files.ts";
import { listPayloads } from "./fixtures/payloads.ts";
import { printBuilders, printDefaultBuilders } from "./fixtures/print-builders.ts";
import { printCallbacks } from "./fixtures/print-callbacks.ts";
import { printErrors, printFixtures } from "./fixtures/print-fixtures.ts";
import { printIndex } from "./fixtures/print-index.ts";
import { printOperations } from "./fixtures/print-operations.ts";
import { printRequestSchemas, printSchemas } from "./fixtures/print-schemas.ts";
import { gatherResources } from "./fixtures/resources.ts";

/**
 * Everything that `test-fixtures` takes from the specifications, by path below its generated folder.
 *
 * @throws SpecificationError for what can't become code, a file or a check.
 */
export function generateFixtures(
  documents: readonly { specification: Specification; document: OpenApiDocument }[],
): ReadonlyMap<string, string> {
  const table = "openapi/specifications.json, fixtures";
  for (const { specification } of documents) checkIdentifier(specification.fixtures, table);
  checkDistinct(
    documents.map(({ specification }) => specification.fixtures),
    table,
  );
  const resources = gatherResources(documents);
  const read = documents.map(({ specification, document }) => ({
    specification,
    document,
    operations: listPayloads(document, specification.file),
  }));
  return new Map([
    ["builders.ts", printBuilders(resources)],
    ["callbacks.ts", printCallbacks(documents)],
    ["default-builders.ts", printDefaultBuilders(resources)],
    ["index.ts", printIndex(documents.map(({ specification }) => specification))],
    ...read.flatMap(({ specification, document, operations }) => [
      [`${specification.fixtures}/errors.ts`, printErrors(specification, operations)] as const,
      [`${specification.fixtures}/fixtures.ts`, printFixtures(specification, operations)] as const,
      [
        `${specification.fixtures}/operations.ts`,
        printOperations(specification, document),
      ] as const,
      [
        `${specification.fixtures}/request-schemas.ts`,
        printRequestSchemas(specification, document),
      ] as const,
      [`${specification.fixtures}/schemas.ts`, printSchemas(specification, document)] as const,
    ]),
    ...generatePayloadFiles(read),
  ]);
}
