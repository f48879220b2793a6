import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { isRef } from "@redocly/openapi-core";
import { expect, test } from "vitest";
import { checkExamples } from "./check-examples.ts";
import { readInventories } from "./inventory.ts";
import { loadSpecification } from "./load.ts";
import { parsePlace } from "./references.ts";
import { readSources } from "./sources.ts";
import { readSpecifications, repository } from "./table.ts";
import { walkObjects } from "./walk.ts";

const folder = join(repository, "openapi");

test.each(readSpecifications())("$name keeps every lint rule", async ({ file }) => {
  await expect(loadSpecification(join(repository, file))).resolves.toHaveProperty("openapi");
});

test.each(readSpecifications())("$name names OpenAPI 3.1 and the 2020-12 dialect", ({ file }) => {
  expect(readSources(folder).get(relative("openapi", file))).toMatchObject({
    openapi: expect.stringMatching(/^3\.1\./),
    jsonSchemaDialect: "https://json-schema.org/draft/2020-12/schema",
  });
});

test.each(readSpecifications())("every example of $name fits its schema", async ({ file }) => {
  expect(checkExamples(await loadSpecification(join(repository, file)))).toEqual([]);
});

test("a specification uses every shared component", () => {
  const sources = readSources(folder);
  const used = new Set<string>();
  for (const [file, source] of sources) {
    walkObjects(source, (object) => {
      if (!isRef(object)) return;
      const place = parsePlace(object.$ref, file);
      used.add(`${place.file}#/${place.path.join("/")}`);
    });
  }
  const shared = [...sources]
    .filter(([file]) => file.startsWith("components/"))
    .flatMap(([file, groups]) =>
      Object.entries(groups).flatMap(([group, components]) =>
        Object.keys(Object(components)).map((name) => `${file}#/${group}/${name}`),
      ),
    );
  expect(shared.length).toBeGreaterThan(0);
  expect(shared.filter((component) => !used.has(component))).toEqual([]);
});

test("the README maps every document that has an inventory", () => {
  const readme = readFileSync(join(folder, "README.md"), "utf8");
  const documents = readInventories(join(folder, "inventory")).flatMap(
    (inventory) => inventory.document ?? [],
  );
  expect(documents).toHaveLength(5);
  expect(documents.filter((document) => !readme.includes(`| \`${document}\` |`))).toEqual([]);
});

test("no note of an author is left in a specification", () => {
  expect(JSON.stringify([...readSources(folder)])).not.toMatch(/TODO|FIXME|credo:/);
});
