import { rmSync } from "node:fs";
import { createSampleRepository, type SampleRepository } from "@conference-kit/shared";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { findUnused } from "../linters.ts";

// The first test may install knip.
vi.setConfig({ testTimeout: 120_000 });

let repository: SampleRepository;

beforeEach(async () => {
  repository = await createSampleRepository();
  repository.write("packages/aardvark/dist/index.js", 'import "@conference-kit/zebra";\n');
});

afterEach(() => rmSync(repository.root, { recursive: true }));

test("the check of unused code finds nothing where everything is used", async () => {
  expect(await findUnused(repository.root)).toEqual([]);
});

test("the check of unused code finds a file, an export and a dependency that nobody uses", async () => {
  repository.write("packages/zebra/dist/lost.js", "");
  repository.write("packages/zebra/dist/parts.js", "export const a = 1;\nexport const b = 2;\n");
  repository.write("packages/zebra/dist/index.js", 'export { a } from "./parts.js";\n');
  repository.write("packages/aardvark/dist/index.js", "");
  const [found = ""] = await findUnused(repository.root);
  expect(found).toMatch(/Unused files.*lost\.js/s);
  expect(found).toMatch(/Unused exports.*\bb\b.*parts\.js/s);
  expect(found).toMatch(/Unused dependencies.*@conference-kit\/zebra/s);
});
