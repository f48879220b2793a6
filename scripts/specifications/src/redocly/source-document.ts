import { parseYaml, type Source } from "@redocly/openapi-core";

const documents = new WeakMap<Source, unknown>();

/** The document that a file holds, which is parsed once for all rules. */
export function readSourceDocument(source: Source): unknown {
  if (!documents.has(source)) documents.set(source, parseYaml(source.body));
  return documents.get(source);
}
