import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { listEntries, readPublishedPackages } from "@conference-kit/shared";
import { afterEach, beforeEach, expect, test } from "vitest";
import { findNodeTypes } from "./find-node-types.ts";

let root: string;

function write(path: string, content: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
}

function writePackage(name: string, declarations: string): void {
  const exports = { ".": { types: "./dist/index.d.ts", default: "./dist/index.js" } };
  const manifest = { name: `@conference-kit/${name}`, version: "0.1.0", type: "module", exports };
  write(`packages/${name}/package.json`, JSON.stringify(manifest));
  write(`packages/${name}/dist/index.d.ts`, declarations);
}

function find(): Promise<string[]> {
  return findNodeTypes(readPublishedPackages(root).flatMap(listEntries));
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "conference-kit-node-types-"));
  writePackage("zebra", 'export * from "./stripes.ts";\n');
  writePackage("tiger", 'export * from "@conference-kit/zebra";\n');
  writePackage("lion", "export interface Lion { mane: URL }\n");
  write("packages/zebra/dist/stripes.d.ts", "export type Stripes = number;\n");
  mkdirSync(join(root, "node_modules/@conference-kit"), { recursive: true });
  symlinkSync(join(root, "packages/zebra"), join(root, "node_modules/@conference-kit/zebra"));
  write("node_modules/@types/node/index.d.ts", "export {};\n");
});

afterEach(() => rmSync(root, { recursive: true }));

test("entries that lead to no types of Node.js pass", async () => {
  expect(await find()).toEqual([]);
});

test.each([
  [
    "an import of a built-in",
    'export type Stripes = import("node:http").Server;',
    "find name 'node:http'",
  ],
  ["a global name of Node.js", "export type Stripes = NodeJS.ProcessEnv;", "namespace 'NodeJS'"],
  ["a reference to all types", '/// <reference types="node" />', "referenced via 'node'"],
])("%s fails with each entry that leads to it, and the file", async (_title, text, reason) => {
  write("packages/zebra/dist/stripes.d.ts", `${text}\nexport {};\n`);
  const found = await find();
  expect(found.map((problem) => problem.split("\n")[0])).toEqual([
    "@conference-kit/tiger",
    "@conference-kit/zebra",
  ]);
  for (const problem of found) {
    expect(problem).toContain("packages/zebra/dist/stripes.d.ts");
    expect(problem).toContain(reason);
  }
});
