import { type OpenApiDocument, walkObjects } from "@conference-kit/specifications";

/** The extensions that say something about the API, and not about what we make of it. */
const kept = new Set(["x-open-enum", "x-pii", "x-unit"]);

/**
 * A bundled specification for tools in any language: without where its statements come from, and
 * without what only our clients need.
 */
export function printOpenApiDocument(document: OpenApiDocument): string {
  const copy = structuredClone(document);
  walkObjects(copy, (object) => {
    for (const name of Object.keys(object)) {
      if (name.startsWith("x-") && !kept.has(name)) delete object[name];
    }
  });
  return `${JSON.stringify(copy)}\n`;
}
