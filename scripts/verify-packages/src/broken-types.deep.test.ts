import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  listEntries,
  packPackage,
  readPublishedPackages,
  repository,
} from "@conference-kit/shared";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type BuiltCopy, copyBuiltPackages } from "./built-copy.ts";
import { checkTypes } from "./types-matrix.ts";

// Each test may build the packages first, and runs compilers.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

let copy: BuiltCopy;
let folder: string;

beforeEach(async () => {
  copy = await copyBuiltPackages();
  folder = mkdtempSync(join(tmpdir(), "conference-kit-types-"));
});

afterEach(() => {
  for (const path of [copy.root, folder]) rmSync(path, { recursive: true });
});

/** Has the repository's compiler check what a user of the copy's insights-types would have. */
async function findOutcomes(): Promise<string[]> {
  const packages = readPublishedPackages(copy.root);
  const [entry] = packages
    .filter(({ name }) => name === "@conference-kit/insights-types")
    .flatMap(listEntries);
  if (entry === undefined) throw new Error("there is no insights-types");
  const { contents } = await packPackage(entry.item, folder);
  cpSync(contents, join(folder, "node_modules", entry.item.name), { recursive: true });
  const suites = join(import.meta.dirname, "suites");
  cpSync(join(suites, "insights-types.ts"), join(folder, "smoke.ts"));
  cpSync(join(suites, "check.ts"), join(folder, "check.ts"));
  writeFileSync(join(folder, "package.json"), '{"type": "module"}');
  const compiler = join(folder, "tools/node_modules/typescript-7");
  mkdirSync(join(folder, "tools/node_modules"), { recursive: true });
  symlinkSync(join(repository, "node_modules/typescript"), compiler);
  const project = { entry, manager: "npm" as const, folder };
  const cells = await checkTypes([project], join(folder, "tools"), ["7"]);
  return cells.map(({ column, outcome }) => `${column} ${outcome}`);
}

const green = ["7 nodenext passed", "7 bundler passed"];
const red = ["7 nodenext failed", "7 bundler failed"];
const declarations = "packages/insights-types/dist/index.d.ts";
const generated = "packages/insights-types/dist/generated/insights-v1.d.ts";

test("the types check passes the types as they are", async () => {
  expect(await findOutcomes()).toEqual(green);
});

test("the types check fails for a declaration with an unknown type", async () => {
  copy.edit(declarations, (text) => `${text}export type Lost = Missing;\n`);
  expect(await findOutcomes()).toEqual(red);
});

test("the types check fails when a type that users name is gone", async () => {
  copy.edit(generated, (text) => text.replace("interface ParticipantSummary ", "interface Lost "));
  expect(await findOutcomes()).toEqual(red);
});
