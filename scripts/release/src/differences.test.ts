import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { comparePackages } from "./differences.ts";

const manifest = {
  name: "@conference-kit/zebra",
  version: "0.1.0",
  license: "MIT",
  type: "module",
  sideEffects: false,
  engines: { node: ">=20.19" },
  exports: { ".": { types: "./dist/index.d.ts", default: "./dist/index.js" } },
  files: ["dist"],
  scripts: { build: "tsc" },
  dependencies: { "@conference-kit/aardvark": "^0.1.0", "openapi-fetch": "0.17.0" },
  peerDependencies: { msw: ">=2 <4" },
  peerDependenciesMeta: { msw: { optional: true } },
};

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "conference-kit-differences-"));
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

function write(name: string, content: object, code = "export {};\n"): string {
  const folder = join(root, name);
  mkdirSync(join(folder, "dist"), { recursive: true });
  writeFileSync(join(folder, "package.json"), JSON.stringify(content));
  writeFileSync(join(folder, "README.md"), `This is ${name}.\n`);
  writeFileSync(join(folder, "dist/index.js"), code);
  return folder;
}

function compareWith(change: object): string[] {
  return comparePackages(write("ours", { ...manifest, ...change }), write("theirs", manifest));
}

test.each<[string, object]>([
  ["type", { type: "commonjs" }],
  ["sideEffects", { sideEffects: true }],
  ["engines", { engines: { node: ">=22" } }],
  ["exports", { exports: { ".": "./dist/index.js" } }],
  ["exports", { exports: { ".": { default: "./dist/index.js", types: "./dist/index.d.ts" } } }],
  ["bin", { bin: { zebra: "./dist/index.js" } }],
  ["license", { license: "GPL-3.0-only" }],
  ["files", { files: ["dist", "src"] }],
  ["scripts", { scripts: { ...manifest.scripts, postinstall: "node dist/index.js" } }],
  ["peerDependencies", { peerDependencies: { msw: ">=3 <4" } }],
  ["peerDependenciesMeta", { peerDependenciesMeta: undefined }],
  ["optionalDependencies", { optionalDependencies: { msw: "3.0.5" } }],
  ["dependencies", { dependencies: { ...manifest.dependencies, "openapi-fetch": "0.18.0" } }],
  ["dependencies", { dependencies: { "openapi-fetch": "0.17.0" } }],
  [
    "dependencies",
    { dependencies: { ...manifest.dependencies, "@conference-kit/aardvark": "0.1.0" } },
  ],
])("a manifest with another %s differs: %j", (member, change) => {
  expect(compareWith(change)).toEqual([member]);
});

test.each([
  { description: "A zebra" },
  { keywords: ["zebra"] },
  { devDependencies: { esbuild: "0.28.2" } },
  { scripts: { build: "esbuild" } },
  { dependencies: { ...manifest.dependencies, "@conference-kit/aardvark": "^0.1.1" } },
])("a manifest with %j does not differ for users", (change) => {
  expect(compareWith(change)).toEqual([]);
});

test("a package with other code differs", () => {
  const ours = write("ours", manifest, "export const changed = true;\n");
  expect(comparePackages(ours, write("theirs", manifest))).toEqual(["dist"]);
});
