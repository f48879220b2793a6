import { globSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeEach, expect, test, vi } from "vitest";
import { CommandError } from "../release/command.ts";
import { createClone } from "../workspace/clone.ts";
import type { Report } from "./report.ts";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const insights = "openapi/insights-v1.yaml";
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
  return clone.run("node", ["scripts/spec-diff.ts", ...parameters]);
}

/** What a failing run printed. */
async function failure(...parameters: readonly string[]): Promise<string> {
  const outcome = await specDiff(...parameters).catch((error: unknown) => error);
  if (!(outcome instanceof CommandError)) throw new Error("The command did not fail");
  expect(outcome.cause).toMatchObject({ code: 1 });
  return outcome.message;
}

const changedFiles = (): Promise<string> => clone.run("git", ["status", "--porcelain"]);

const mos = "        mos:\n          type: number";

test.for([
  {
    what: "invalid YAML",
    edit: ["    StreamMetrics:\n", "    StreamMetrics: [\n"],
    says: /openapi\/insights-v1\.yaml:\d+:\d+ .*Correct the YAML here or just before\./,
  },
  {
    what: "a duplicate key",
    edit: [mos, `${mos}\n          type: number`],
    says: /openapi\/insights-v1\.yaml:\d+:\d+ duplicated mapping key\. Remove or rename one of the two\./,
  },
  {
    what: "an unknown keyword",
    edit: [mos, `${mos}\n          maximun: 5`],
    says: /openapi\/insights-v1\.yaml:\d+:\d+ Property `maximun` is not expected here\./,
  },
  {
    what: "a $ref cycle",
    edit: [
      "    StreamMetrics:\n",
      '    Loop: { $ref: "#/components/schemas/Loop" }\n    StreamMetrics:\n',
    ],
    says: /openapi\/insights-v1\.yaml:\d+:\d+ This \$ref leads back to itself\. Let one of those on the way describe something\./,
  },
  {
    what: "a schema that is part of itself",
    edit: [
      "    StreamMetrics:\n",
      '    StreamMetrics:\n      allOf: [{ $ref: "#/components/schemas/StreamMetrics" }]\n',
    ],
    says: /openapi\/insights-v1\.yaml: its types do not compile\. 'StreamMetrics' is referenced .* Correct that schema\./,
  },
] as const)(
  "$what is told with its place and a remedy, and nothing is written",
  async ({ edit: [from, to], says }) => {
    clone.edit(insights, from, to);
    expect(await failure("--write")).toMatch(says);
    expect(await changedFiles()).toBe(` M ${insights}\n`);
  },
);

test("a base that doesn't exist is named with a remedy, and nothing is written", async () => {
  clone.edit(insights, mos, '        mos:\n          type: [number, "null"]');
  expect(await failure("--base", "v9", "--write")).toMatch(
    /^There is no commit "v9" to compare with\. Name a branch, a tag or a commit/,
  );
  expect(await changedFiles()).toBe(` M ${insights}\n`);
});

test("options that contradict each other are refused", async () => {
  expect(await failure("--json", "--markdown")).toContain("cannot be used with");
});

test("JSON names each package with its bump and its changes", async () => {
  clone.edit(insights, mos, '        mos:\n          type: [number, "null"]');
  const { packages }: Report = JSON.parse(await specDiff("--json"));
  expect(packages[types]).toEqual({
    bump: "major",
    base: "main",
    changes: [
      {
        bump: "major",
        kind: "changed",
        side: "response",
        operations: ["getParticipantSummary", "listParticipantSummaries"],
        subject: "`StreamMetrics.mos`",
        event: "may be null",
        reason: "code that reads it may meet what it was not written for",
      },
    ],
  });
  expect(packages["@conference-kit/client-runtime"]).toEqual({
    bump: "none",
    base: "main",
    changes: [],
  });
});

test("a check fails until a proposal is written, and again when the specification moves on", async () => {
  clone.edit(insights, "an estimate of how good", "an estimate of how well");
  expect(await failure("--check")).toContain(
    `${types} needs a changeset of at least patch\nRun \`pnpm spec:diff --write\``,
  );
  expect(await specDiff("--write", "--check")).toContain(`${types}  patch`);
  expect(await changedFiles()).toBe(` M ${insights}\n?? .changeset/spec-insights-types.md\n`);
  clone.edit(insights, mos, '        mos:\n          type: [number, "null"]');
  expect(await failure("--check")).toContain(`${types} needs a changeset of at least major`);
});
