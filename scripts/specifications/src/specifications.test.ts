import { globSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { isRef } from "@redocly/openapi-core";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { checkExamples } from "./check-examples.ts";
import { bundleDocument, loadSpecification } from "./load.ts";
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
  expect(checkExamples(await bundleDocument(join(repository, file)))).toEqual([]);
});

test("every shared component is used by a specification", () => {
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

test("the README lists every document that has an inventory, and each inventory names its document", () => {
  const readme = readFileSync(join(folder, "README.md"), "utf8");
  const files = globSync("*.yaml", { cwd: join(folder, "inventory") }).filter(
    (file) => !file.startsWith("facts-"),
  );
  expect(files).toHaveLength(5);
  for (const file of files) {
    const inventory: unknown = parse(readFileSync(join(folder, "inventory", file), "utf8"));
    expect(inventory).toMatchObject({
      document: expect.any(String),
      savedAs: expect.stringMatching(/^\d{3}_[0-9a-f]{16}\.txt$/),
      recorded: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
    });
    expect(readme).toContain(`| \`${file.replace(".yaml", "")}\` |`);
  }
});

test("no specification has a TODO or a note of its author", () => {
  expect(JSON.stringify([...readSources(folder)])).not.toMatch(/TODO|FIXME|credo:/);
});
