import { repository } from "@conference-kit/shared";
import { bundleDocument, listOperations, loadSpecifications } from "@conference-kit/specifications";
import { expect, test } from "vitest";
import { printOpenApiDocument } from "./openapi-document.ts";

const documents = await loadSpecifications(repository, bundleDocument);

test.each(documents.map(({ specification, document }) => ({ ...specification, document })))(
  "the published document of $name has every operation, and no extension of our own tools",
  ({ document }) => {
    const text = printOpenApiDocument(document);
    const read = JSON.parse(text);
    expect(listOperations(read).map(({ id }) => id)).toEqual(
      listOperations(document).map(({ id }) => id),
    );
    const extensions = text.match(/"x-[\w-]+"(?=:)/g) ?? [];
    expect(new Set(extensions)).toEqual(new Set(['"x-open-enum"', '"x-pii"', '"x-unit"']));
    expect(text.trimEnd()).not.toContain("\n");
  },
);

test("every reference of a document leads to something within it", () => {
  for (const { document } of documents) {
    const text = printOpenApiDocument(document);
    const read = JSON.parse(text);
    const references = [...text.matchAll(/"\$ref":"#\/([^"]+)"/g)].map(([, path = ""]) => path);
    expect(references.length).toBeGreaterThan(50);
    for (const path of references) {
      expect(
        path.split("/").reduce((node, key) => node?.[key], read),
        path,
      ).toBeDefined();
    }
  }
});
