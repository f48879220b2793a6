import { repository as ours, run } from "@conference-kit/shared";
import { afterAll, afterEach, beforeEach, expect, test } from "vitest";
import { set } from "./edits/edit.ts";
import type { Report } from "./report.ts";
import { createCommand, diffSpecifications, type SpecDiffOptions } from "./spec-diff.ts";
import {
  createTestRepository,
  edits,
  insights,
  majorChange,
  removeTemplate,
  type TestRepository,
} from "./test-repository.ts";

const types = "@conference-kit/insights-types";
const streamMetrics = ["components", "schemas", "StreamMetrics"];
const refer = (name: string) => ({ $ref: `#/components/schemas/${name}` });

let repository: TestRepository;

beforeEach(async () => {
  repository = await createTestRepository();
});
afterEach(() => repository[Symbol.dispose]());
afterAll(removeTemplate);

/** What is printed of the small repository, remarks last. */
async function diff(options: SpecDiffOptions): Promise<{ printed: string; failed: boolean }> {
  const { output, remarks, failed } = await diffSpecifications(repository.root, options);
  return { printed: [output, ...remarks].join("\n"), failed };
}

const changedFiles = (): string => repository.git("status", "--porcelain");

test.for([
  {
    what: "invalid YAML",
    spoil: () => repository.write(insights, `${repository.read(insights)}\nx-more: [`),
    says: /openapi\/insights-v1\.yaml:\d+:\d+ .*Correct the YAML here or just before\./,
  },
  {
    what: "a duplicate key",
    spoil: () => repository.write(insights, `${repository.read(insights)}\nopenapi: 3.1.0\n`),
    says: /openapi\/insights-v1\.yaml:\d+:\d+ duplicated mapping key\. Remove or rename one of the two\./,
  },
  {
    what: "an unknown keyword",
    spoil: () => repository.edit(set([...streamMetrics, "maximun"], 5)),
    says: /openapi\/insights-v1\.yaml:\d+:\d+ Property `maximun` is not expected here\. Did you mean maximum\?/,
  },
  {
    what: "a $ref cycle",
    spoil: () => repository.edit(set(["components", "schemas", "Loop"], refer("Loop"))),
    says: /openapi\/insights-v1\.yaml:\d+:\d+ This \$ref leads back to itself\. Let one of those on the way describe something\./,
  },
  {
    what: "a schema that is part of itself",
    spoil: () => repository.edit(set([...streamMetrics, "allOf"], [refer("StreamMetrics")])),
    says: /openapi\/insights-v1\.yaml: its types do not compile\. 'StreamMetrics' is referenced .* Correct that schema\./,
  },
])(
  "$what is reported with its place and a remedy, and nothing is written",
  async ({ spoil, says }) => {
    spoil();
    await expect(diff({ write: true })).rejects.toThrow(says);
    expect(changedFiles()).toBe(` M ${insights}\n`);
  },
);

test("the error for a base that doesn't exist has a remedy, and nothing is written", async () => {
  repository.edit(edits.major);
  await expect(diff({ base: "v9", write: true })).rejects.toThrow(
    /^There is no commit "v9" to compare with\. Name a branch, a tag or a commit/,
  );
  expect(changedFiles()).toBe(` M ${insights}\n`);
});

test("options that contradict each other are refused", () => {
  const command = createCommand()
    .exitOverride()
    .configureOutput({ writeErr: () => {} });
  expect(() => command.parse(["--json", "--markdown"], { from: "user" })).toThrow(
    "cannot be used with",
  );
});

test("JSON names each package with its bump and its changes", async () => {
  repository.edit(edits.major);
  const { printed } = await diff({ json: true });
  const { packages }: Report = JSON.parse(printed);
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

test("--check fails until a proposal is written, and again when the specification changes further", async () => {
  repository.edit(edits.patch);
  const unannounced = await diff({ check: true });
  expect(unannounced.failed).toBe(true);
  expect(unannounced.printed).toContain(
    `${types} needs a changeset of at least patch\nRun \`pnpm spec:diff --write\``,
  );
  const written = await diff({ write: true, check: true });
  expect(written.failed).toBe(false);
  expect(written.printed).toContain(`${types}  patch`);
  expect(changedFiles()).toBe(` M ${insights}\n?? .changeset/spec-insights-types.md\n`);
  repository.edit(edits.major);
  const outdated = await diff({ check: true });
  expect(outdated.failed).toBe(true);
  expect(outdated.printed).toContain(`${types} needs a changeset of at least major`);
});

test("pnpm spec:diff lists our packages, and refuses an unknown commit as base", async () => {
  const command = "scripts/spec-diff/src/command.ts";
  const printed = await run("node", [command, "--json", "--base", "HEAD"], { cwd: ours });
  const { packages }: Report = JSON.parse(printed);
  expect(packages[types]).toMatchObject({ base: "HEAD" });
  await expect(run("node", [command, "--base", "v9"], { cwd: ours })).rejects.toMatchObject({
    message: expect.stringMatching(/^There is no commit "v9" to compare with\./),
    cause: { code: 1 },
  });
});
