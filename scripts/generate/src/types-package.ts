import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Specification } from "@conference-kit/specifications";

/** The package that a new one is made after. */
const model = "insights-types";
const copied = ["LICENSE", "tsconfig.json", "tsconfig.build.json"];

interface Manifest {
  name: string;
  version: string;
  description: string;
  dependencies?: Record<string, string>;
}

function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
}

function writeManifest(folder: string, manifest: Manifest): void {
  writeFileSync(join(folder, "package.json"), `${JSON.stringify(manifest, null, 2)}\n`);
}

function createPackage(root: string, { name, typesPackage }: Specification): void {
  const folder = join(root, "packages", typesPackage);
  mkdirSync(join(folder, "src"), { recursive: true });
  for (const file of copied) cpSync(join(root, "packages", model, file), join(folder, file));
  const manifest = JSON.stringify(readManifest(join(root, "packages", model)));
  const renamed: Manifest = JSON.parse(manifest.replaceAll(model, typesPackage));
  const description = `Types of ${name}, generated from OpenAPI`;
  writeManifest(folder, { ...renamed, version: "0.0.0", description });
  writeFileSync(join(folder, "src/index.ts"), `export type * from "./generated/${name}.ts";\n`);
  writeFileSync(
    join(folder, "README.md"),
    `# @conference-kit/${typesPackage}\n\n${description}.\n`,
  );
}

/** Fixtures are typed by the packages of types. */
function addToFixtures(root: string, typesPackage: string): void {
  const folder = join(root, "packages/test-fixtures");
  const manifest = readManifest(folder);
  const name = `@conference-kit/${typesPackage}`;
  if (manifest.dependencies?.[name] !== undefined) return;
  const dependencies = Object.entries({ ...manifest.dependencies, [name]: "workspace:^" }).sort();
  writeManifest(folder, { ...manifest, dependencies: Object.fromEntries(dependencies) });
}

/**
 * Creates the package of types of each specification that has none yet.
 *
 * @returns the folders that were created.
 */
export function createTypesPackages(
  root: string,
  specifications: readonly Specification[],
): string[] {
  const missing = specifications.filter(
    ({ typesPackage }) => !existsSync(join(root, "packages", typesPackage, "package.json")),
  );
  for (const specification of missing) {
    createPackage(root, specification);
    addToFixtures(root, specification.typesPackage);
  }
  return missing.map(({ typesPackage }) => `packages/${typesPackage}`);
}
