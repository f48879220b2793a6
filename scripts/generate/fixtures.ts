import type { OpenApiDocument } from "../specifications/load.ts";
import type { Specification } from "../specifications/table.ts";
import { generatePayloadFiles } from "./fixtures/payload-files.ts";
import { listPayloads } from "./fixtures/payloads.ts";
import { printFixtures } from "./fixtures/print-fixtures.ts";
import { printIndex } from "./fixtures/print-index.ts";
import { printOperations } from "./fixtures/print-operations.ts";
import { printSchemas } from "./fixtures/print-schemas.ts";

/** Everything that `test-fixtures` takes from the specifications, by path below its generated folder. */
export function generateFixtures(
  documents: readonly { specification: Specification; document: OpenApiDocument }[],
): ReadonlyMap<string, string> {
  const read = documents.map(({ specification, document }) => ({
    specification,
    document,
    operations: listPayloads(document),
  }));
  return new Map([
    ["index.ts", printIndex(documents.map(({ specification }) => specification))],
    ...read.flatMap(({ specification, document, operations }) => [
      [`${specification.fixtures}/fixtures.ts`, printFixtures(specification, operations)] as const,
      [
        `${specification.fixtures}/operations.ts`,
        printOperations(specification, document),
      ] as const,
      [`${specification.fixtures}/schemas.ts`, printSchemas(specification, document)] as const,
    ]),
    ...generatePayloadFiles(read),
  ]);
}
