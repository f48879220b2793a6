import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readPublishedPackages, repository, run } from "@conference-kit/shared";
import { expect, test } from "vitest";
import { findOtherLicences } from "./licences.ts";

const published = readPublishedPackages(repository);

test.each(published)("$name brings only licences that let a user ship it", async ({ folder }) => {
  expect(await findOtherLicences(folder)).toEqual([]);
});

test.each(published)("$name depends on nothing but our packages and openapi-fetch", (item) => {
  const names = Object.keys(item.manifest.dependencies ?? {});
  expect(
    names.filter((name) => !name.startsWith("@conference-kit/") && name !== "openapi-fetch"),
  ).toEqual([]);
});

test("every version stands in the catalog, and the lockfile agrees with the manifests", async () => {
  const ranges = globSync("{,packages/*/,scripts/*/,bench/,examples/}package.json", {
    cwd: repository,
  })
    .map((path) => JSON.parse(readFileSync(join(repository, path), "utf8")))
    .flatMap(({ dependencies = {}, devDependencies = {} }) =>
      Object.entries<string>({ ...dependencies, ...devDependencies }),
    );
  expect(ranges.length).toBeGreaterThan(0);
  expect(ranges.filter(([, range]) => !/^(catalog|workspace):/.test(range))).toEqual([]);
  // The age of the versions was checked at installation, and needs what only the registry knows.
  const offline = ["--offline", "--config.minimumReleaseAge=0"];
  const install = ["install", "--frozen-lockfile", "--lockfile-only", ...offline];
  await expect(run("pnpm", install, { cwd: repository })).resolves.toContain("Done");
});

test("the check tools and runtimes are pinned exactly", () => {
  for (const name of ["checks", "runtimes"]) {
    const manifest = join(repository, "scripts/shared/tools", name, "package.json");
    const { dependencies } = JSON.parse(readFileSync(manifest, "utf8"));
    for (const range of Object.values(dependencies)) {
      expect(range).toMatch(/^(npm:[\w-]+@)?\d+\.\d+\.\d+$/);
    }
  }
});
