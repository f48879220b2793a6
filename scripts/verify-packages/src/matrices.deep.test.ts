import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { repository } from "@conference-kit/shared";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Project } from "./project.ts";
import { createProgram } from "./runtimes.ts";
import { runSmoke } from "./smoke-matrix.ts";
import { addSuite } from "./suite.ts";
import { checkTypes } from "./types-matrix.ts";

// Each test runs programs.
vi.setConfig({ testTimeout: 120_000 });

const name = "@conference-kit/sample";
const urls = { voice: "http://127.0.0.1:1", insights: "http://127.0.0.1:2" };
let folder: string;
let project: Project;

function write(path: string, content: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "conference-kit-matrix-"));
  const manifest = { name, version: "1.0.0", type: "module", exports: "./index.js" };
  write(`node_modules/${name}/package.json`, JSON.stringify(manifest));
  write(`node_modules/${name}/index.js`, "export const answer = 42;\n");
  write(`node_modules/${name}/index.d.ts`, "export declare const answer: 42;\n");
  write("package.json", '{"type": "module"}');
  write("smoke.ts", `export { answer } from "${name}";\n`);
  write("smoke.mjs", "export const smoke = async (urls) => [urls.voice];\n");
  copyFileSync(join(import.meta.dirname, "smoke/program.mjs"), join(folder, "program.mjs"));
  const item = {
    ...{ name, version: "1.0.0", folder, contents: folder, tarball: "" },
    manifest: { name, version: "1.0.0" },
  };
  project = {
    entry: { item, specifier: name, subpath: "", declarations: "", peer: undefined },
    manager: "npm",
    folder,
  };
});

afterEach(() => rmSync(folder, { recursive: true }));

async function findOutcomes(): Promise<Record<string, string>> {
  const compiler = join(repository, "node_modules/typescript");
  mkdirSync(join(folder, "tools/node_modules"), { recursive: true });
  symlinkSync(compiler, join(folder, "tools/node_modules/typescript-7"));
  const cells = await checkTypes([project], join(folder, "tools"), ["7"]);
  return Object.fromEntries(cells.map(({ column, outcome }) => [column, outcome]));
}

test("the types check passes types that resolve under nodenext and bundler", async () => {
  expect(await findOutcomes()).toEqual({ "7 nodenext": "passed", "7 bundler": "passed" });
});

test("the types check fails for a type that is not declared", async () => {
  write(`node_modules/${name}/index.d.ts`, "export declare const answer: Missing;\n");
  expect(await findOutcomes()).toEqual({ "7 nodenext": "failed", "7 bundler": "failed" });
});

test("the types check fails only under the module resolution that fails", async () => {
  write(`node_modules/${name}/index.d.ts`, 'export { answer } from "./answer";\n');
  write(`node_modules/${name}/answer.d.ts`, "export declare const answer: 42;\n");
  expect(await findOutcomes()).toEqual({ "7 nodenext": "failed", "7 bundler": "passed" });
});

const node = createProgram("Node", process.execPath);

test("the smoke check passes a suite that runs, and gives it the mock's addresses", async () => {
  write("smoke.mjs", "export const smoke = async ({ voice }) => { if (!voice) throw voice; };\n");
  expect(await runSmoke([project], [node], urls)).toEqual([
    { row: [name, "npm"], column: "Node", outcome: "passed" },
  ]);
});

test("the smoke check fails with the reason when its suite fails", async () => {
  write("smoke.mjs", 'export const smoke = () => Promise.reject(new Error("no page 2"));\n');
  expect(await runSmoke([project], [node], urls)).toEqual([
    {
      row: [name, "npm"],
      column: "Node",
      outcome: "failed",
      message: expect.stringContaining("no page 2"),
    },
  ]);
});

test("the smoke check fails for a package that require() can't load", async () => {
  const exports = { ".": { import: "./index.js" } };
  const manifest = { name, version: "1.0.0", type: "module", exports };
  write(`node_modules/${name}/package.json`, JSON.stringify(manifest));
  expect(await runSmoke([project], [node], urls)).toMatchObject([
    { outcome: "failed", message: expect.stringContaining("ERR_PACKAGE_PATH_NOT_EXPORTED") },
  ]);
});

test("the smoke check leaves out runtimes where a subpath's peer can't run, and says why", async () => {
  const forMsw = { ...project, entry: { ...project.entry, subpath: "msw" } };
  const deno = { ...node, name: "Deno" };
  expect(await runSmoke([forMsw], [node, deno], urls)).toMatchObject([
    { column: "Node", outcome: "passed" },
    { column: "Deno", outcome: "skipped", message: expect.stringContaining("msw") },
  ]);
});

test("the smoke check says why a runtime is skipped, and does not pass it", async () => {
  const missing = { ...node, name: "Chromium", skipped: "it is not installed" };
  expect(await runSmoke([project], [missing], urls)).toEqual([
    {
      row: [name, "npm"],
      column: "Chromium",
      outcome: "skipped",
      message: "it is not installed",
    },
  ]);
});

test("the smoke check refuses a package without a smoke suite", async () => {
  await expect(addSuite(project, join(folder, "tools"))).rejects.toThrow(
    `${name} has no smoke suite: write scripts/verify-packages/src/suites/sample.ts`,
  );
});
