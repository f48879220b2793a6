import type { OpenApiDocument } from "../specifications/load.ts";
import type { Specification } from "../specifications/table.ts";

export function generateFixtures(
  _documents: readonly { specification: Specification; document: OpenApiDocument }[],
): ReadonlyMap<string, string> {
  return new Map();
}
