import { globSync, readFileSync } from "node:fs";
import { basename, dirname, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const folders = globSync("{packages/*,scripts/*,examples}/package.json", {
  cwd: import.meta.dirname,
})
  .map((manifest) => dirname(manifest))
  .toSorted();

// Each project costs time before any test runs: in the folder of a package there are only its own.
const here = relative(import.meta.dirname, process.cwd());
const tested = folders.includes(here) ? [here] : folders;

/** Tests that need clones, registries, other runtimes or seeded defects: `pnpm test:deep`. */
const deepTests = "**/*.deep.test.ts";

// Tests read the sources of every workspace package, so no build comes before a test.
const sources = folders
  .filter((folder) => folder.startsWith("packages/"))
  .map((folder) => basename(folder))
  .flatMap((name) => [
    {
      find: new RegExp(`^@conference-kit/${name}$`),
      replacement: fileURLToPath(new URL(`packages/${name}/src/index.ts`, import.meta.url)),
    },
    {
      find: new RegExp(`^@conference-kit/${name}/([\\w-]+)$`),
      replacement: fileURLToPath(new URL(`packages/${name}/src/$1/index.ts`, import.meta.url)),
    },
  ]);

const runtime = new URL("packages/client-runtime/package.json", import.meta.url);

const fixturesWithOlderMsw = {
  extends: true as const,
  resolve: { alias: [{ find: /^msw(?=\/|$)/, replacement: "msw2" }] },
  test: {
    name: "test-fixtures with msw 2",
    root: "packages/test-fixtures",
    include: ["src/msw/**/*.test.ts"],
    env: { MSW_MAJOR: "2" },
  },
};

export default defineConfig({
  // What the build of client-runtime puts in.
  define: { packageVersion: JSON.stringify(JSON.parse(readFileSync(runtime, "utf8")).version) },
  resolve: { alias: sources },
  test: {
    // A worker runs one file after another: starting one for each costs more than most tests do.
    isolate: false,
    // What hangs ends; what a busy machine is slow at does not fail.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // A title that is cut off no longer tells one case from another.
    taskTitleValueFormatTruncate: 200,
    projects: [
      ...tested.flatMap((folder) => {
        const project = {
          extends: true as const,
          test: {
            name: basename(folder),
            root: folder,
            include: ["**/*.test.ts"],
            exclude: ["**/node_modules/**", deepTests],
            globalSetup: folder === "packages/contract-tests" ? ["src/setup.ts"] : [],
          },
        };
        const deep = { name: `${basename(folder)}:deep`, root: folder, include: [deepTests] };
        return [project, { extends: true as const, test: deep }];
      }),
      ...(tested.includes("packages/test-fixtures") ? [fixturesWithOlderMsw] : []),
    ],
  },
});
