import { execFileSync } from "node:child_process";
import { globSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { describe, expect, onTestFinished, test } from "vitest";

const root = join(import.meta.dirname, "..");

/** Every module that an import of an entry point loads, as esbuild resolves it. */
async function listModules(entry: string): Promise<string[]> {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [join("src", entry)],
    bundle: true,
    metafile: true,
    write: false,
    format: "esm",
    platform: "neutral",
    external: ["node:*"],
    mainFields: ["module", "main"],
    conditions: ["import"],
    logLevel: "silent",
  });
  return [
    ...Object.keys(metafile.inputs),
    ...Object.values(metafile.outputs).flatMap(({ imports }) => imports.map(({ path }) => path)),
  ];
}

/** Those of them that don't belong to the package. */
function listForeign(modules: readonly string[]): string[] {
  return modules.filter((module) => !module.startsWith("src/"));
}

describe("an import of test-fixtures", () => {
  test("of the main entry loads no other package", async () => {
    const modules = await listModules("index.ts");
    expect(listForeign(modules)).toEqual([]);
    expect(modules.filter((module) => /\/(msw|fast-check)\//.test(module))).toEqual([]);
  });

  test("of /requests loads no other package and no builder", async () => {
    const modules = await listModules("requests/index.ts");
    expect(listForeign(modules)).toEqual([]);
    expect(modules.filter((module) => /\/(msw|fast-check|builders)\//.test(module))).toEqual([]);
  });

  test("of /fast-check loads fast-check, and neither msw nor ajv", async () => {
    const foreign = listForeign(await listModules("fast-check/index.ts"));
    expect(foreign.length).toBeGreaterThan(0);
    const others = foreign.filter((module) => !/\/(fast-check|pure-rand)\//.test(module));
    expect(others).toEqual([]);
  });
});

test("the manifest has fast-check and msw as optional peers, and depends on types alone", () => {
  const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  expect(manifest).toMatchObject({
    sideEffects: false,
    peerDependencies: { "fast-check": expect.any(String), msw: expect.any(String) },
    peerDependenciesMeta: { "fast-check": { optional: true }, msw: { optional: true } },
  });
  expect(Object.keys(manifest.dependencies)).toEqual([
    "@conference-kit/insights-types",
    "@conference-kit/voice-types",
  ]);
});

test("the built package exports every payload as a file", () => {
  const folder = mkdtempSync(join(tmpdir(), "test-fixtures-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const sources = join(import.meta.dirname, "generated/payloads");
  execFileSync("tsc", ["-p", "tsconfig.build.json", "--outDir", join(folder, "dist")], {
    cwd: root,
    shell: process.platform === "win32",
  });
  const files = globSync("**/*.json", { cwd: sources });
  expect(files.length).toBeGreaterThan(200);
  const { exports } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  for (const file of files) {
    const target = exports["./payloads/*.json"].replace("*.json", file);
    expect(JSON.parse(readFileSync(join(folder, target), "utf8"))).toEqual(
      JSON.parse(readFileSync(join(sources, file), "utf8")),
    );
  }
});
