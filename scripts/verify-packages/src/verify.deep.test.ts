import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type BuiltCopy, copyBuiltPackages } from "./built-copy.ts";
import { verifyPackages } from "./verify.ts";

// Each test packs every package and runs programs on them.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

let copy: BuiltCopy;

beforeEach(async () => {
  copy = await copyBuiltPackages();
});

afterEach(() => rmSync(copy.root, { recursive: true }));

async function findProblems(...checks: string[]): Promise<string[]> {
  const { problems } = await verifyPackages(copy.root, checks);
  return problems.map(({ package: name, check, message }) => `${name}, ${check}: ${message}`);
}

const manifest = "packages/voice-participants/package.json";

test("verify:packages passes the packages as they are", async () => {
  expect(await findProblems("files", "secrets", "publint", "attw")).toEqual([]);
});

test("verify:packages fails when exports lead to a missing file", async () => {
  copy.edit(manifest, (text) => text.replace('"./dist/index.js"', '"./dist/main.js"'));
  expect(await findProblems("publint")).toEqual([
    expect.stringMatching(/^@conference-kit\/voice-participants, publint: .*dist\/main\.js/s),
  ]);
});

test("verify:packages fails when the code is not packed", async () => {
  copy.edit(manifest, (text) => text.replace(/"files": \[[^\]]*\]/, '"files": ["README.md"]'));
  expect(await findProblems("publint")).toEqual([
    expect.stringMatching(/^@conference-kit\/voice-participants, publint: .*does not exist/s),
  ]);
});

test("verify:packages fails when sources and tests are packed", async () => {
  copy.edit(manifest, (text) => text.replace('"dist"', '"dist", "src"'));
  expect(await findProblems("files")).toContainEqual(
    "@conference-kit/voice-participants, files: src/index.ts does not belong into a package",
  );
});

test("verify:packages fails when the types are missing", async () => {
  copy.remove("packages/voice-participants/dist/index.d.ts");
  expect(await findProblems("attw")).toEqual([
    expect.stringMatching(/^@conference-kit\/voice-participants, attw: /),
  ]);
});

test("verify:packages fails when a secret is packed", async () => {
  const token = `ghp_${"abcdefghijklmnopqrstuvwxyz0123456789"}`;
  copy.edit("packages/test-fixtures/dist/index.js", (text) => `${text}\n// ${token}\n`);
  const problems = await findProblems("secrets");
  expect(problems).toEqual([
    expect.stringMatching(/^@conference-kit\/test-fixtures, secrets: .*GITHUB_TOKEN/s),
  ]);
  expect(problems.join()).not.toContain(token);
});

test("verify:packages fails when a dependency's range fits no version, with npm and with pnpm", async () => {
  const needed = ["client-runtime", "test-helpers", "voice-participants", "voice-types"];
  for (const other of readdirSync(join(copy.root, "packages"))) {
    if (!needed.includes(other)) copy.remove(`packages/${other}`);
  }
  copy.edit(manifest, (text) =>
    text.replace(/("@conference-kit\/client-runtime": )"[^"]*"/, '$1"^999.0.0"'),
  );
  const problems = await findProblems("install");
  expect(problems.toSorted()).toEqual([
    expect.stringMatching(/^@conference-kit\/voice-participants, install with npm: .*999/s),
    expect.stringMatching(/^@conference-kit\/voice-participants, install with pnpm: .*999/s),
    expect.stringMatching(/^@conference-kit\/voice-participants\/api, install with npm: .*999/s),
    expect.stringMatching(/^@conference-kit\/voice-participants\/api, install with pnpm: .*999/s),
  ]);
});
