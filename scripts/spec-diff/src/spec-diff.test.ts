import { globSync, rmSync } from "node:fs";
import { join } from "node:path";
import { CommandError, createClone } from "@conference-kit/shared";
import { afterAll, beforeEach, expect, test, vi } from "vitest";
import { type Edit, set } from "./edits/edit.ts";
import type { Report } from "./report.ts";
import { edits, editYaml, insights, majorChange } from "./test-repository.ts";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const types = "@conference-kit/insights-types";

const clone = await createClone();
for (const file of globSync("packages/*/package.json", { cwd: clone.root })) {
  clone.write(file, JSON.stringify({ ...JSON.parse(clone.read(file)), version: "1.0.0" }));
}
for (const file of globSync(".changeset/*.md", { cwd: clone.root })) {
  rmSync(join(clone.root, file));
}
await clone.commit();

afterAll(() => clone[Symbol.dispose]());
beforeEach(async () => {
  await clone.run("git", ["checkout", "--quiet", "--", "."]);
  await clone.run("git", ["clean", "--quiet", "--force", "-d", ".changeset"]);
});

function specDiff(...parameters: readonly string[]): Promise<string> {
  return clone.run("node", ["scripts/spec-diff/src/command.ts", ...parameters]);
}

/** What a failing run printed. */
async function failure(...parameters: readonly string[]): Promise<string> {
  const outcome = await specDiff(...parameters).catch((error: unknown) => error);
  if (!(outcome instanceof CommandError)) throw new Error("The command did not fail");
  expect(outcome.cause).toMatchObject({ code: 1 });
  return outcome.message;
}

const changedFiles = (): Promise<string> => clone.run("git", ["status", "--porcelain"]);

function edit(change: Edit["edit"]): void {
  clone.write(insights, editYaml(clone.read(insights), change));
}

const streamMetrics = ["components", "schemas", "StreamMetrics"];
const refer = (name: string) => ({ $ref: `#/components/schemas/${name}` });

test.for([
  {
    what: "invalid YAML",
    spoil: () => clone.write(insights, `${clone.read(insights)}\nx-more: [`),
    says: /openapi\/insights-v1\.yaml:\d+:\d+ .*Correct the YAML here or just before\./,
  },
  {
    what: "a duplicate key",
    spoil: () => clone.write(insights, `${clone.read(insights)}\nopenapi: 3.1.0\n`),
    says: /openapi\/insights-v1\.yaml:\d+:\d+ duplicated mapping key\. Remove or rename one of the two\./,
  },
  {
    what: "an unknown keyword",
    spoil: () => edit(set([...streamMetrics, "maximun"], 5)),
    says: /openapi\/insights-v1\.yaml:\d+:\d+ Property `maximun` is not expected here\. Did you mean maximum\?/,
  },
  {
    what: "a $ref cycle",
    spoil: () => edit(set(["components", "schemas", "Loop"], refer("Loop"))),
    says: /openapi\/insights-v1\.yaml:\d+:\d+ This \$ref leads back to itself\. Let one of those on the way describe something\./,
  },
  {
    what: "a schema that is part of itself",
    spoil: () => edit(set([...streamMetrics, "allOf"], [refer("StreamMetrics")])),
    says: /openapi\/insights-v1\.yaml: its types do not compile\. 'StreamMetrics' is referenced .* Correct that schema\./,
  },
])("$what is told with its place and a remedy, and nothing is written", async ({ spoil, says }) => {
  spoil();
  expect(await failure("--write")).toMatch(says);
  expect(await changedFiles()).toBe(` M ${insights}\n`);
});

test("a base that doesn't exist is named with a remedy, and nothing is written", async () => {
  edit(edits.major);
  expect(await failure("--base", "v9", "--write")).toMatch(
    /^There is no commit "v9" to compare with\. Name a branch, a tag or a commit/,
  );
  expect(await changedFiles()).toBe(` M ${insights}\n`);
});

test("options that contradict each other are refused", async () => {
  expect(await failure("--json", "--markdown")).toContain("cannot be used with");
});

test("JSON names each package with its bump and its changes", async () => {
  edit(edits.major);
  const { packages }: Report = JSON.parse(await specDiff("--json"));
  expect(packages[types]).toEqual({
    bump: "major",
    base: "main",
    changes: [majorChange],
  });
  expect(packages["@conference-kit/client-runtime"]).toEqual({
    bump: "none",
    base: "main",
    changes: [],
  });
});

test("a check fails until a proposal is written, and again when the specification moves on", async () => {
  edit(edits.patch);
  expect(await failure("--check")).toContain(
    `${types} needs a changeset of at least patch\nRun \`pnpm spec:diff --write\``,
  );
  expect(await specDiff("--write", "--check")).toContain(`${types}  patch`);
  expect(await changedFiles()).toBe(` M ${insights}\n?? .changeset/spec-insights-types.md\n`);
  edit(edits.major);
  expect(await failure("--check")).toContain(`${types} needs a changeset of at least major`);
});
