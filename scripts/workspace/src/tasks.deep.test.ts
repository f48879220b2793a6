import { type Clone, cleanEnvironment, createClone } from "@conference-kit/shared";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { planTasks } from "./plan.ts";

// Each test starts compilers, and the machine may have other things to do.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

let clone: Clone;
/** What turbo last made of everything that each task reads. */
let hashes: Map<string, string> | undefined;

beforeEach(async () => {
  hashes = undefined;
  clone = await createClone();
});

afterEach(() => clone[Symbol.dispose]());

const tasks = [
  ...["build", "lint", "unused", "check:types", "check:generated", "check:api", "check:sizes"],
  ...["test", "contract"],
];

const generate = (): Promise<string> => clone.run("node", ["scripts/generate/src/command.ts"]);

async function readHashes(): Promise<Map<string, string>> {
  const planned = await planTasks(clone.root, tasks, cleanEnvironment());
  return new Map(planned.map(({ name, hash }) => [name.replace("@conference-kit/", ""), hash]));
}

/** The tasks that a change makes turbo run again, after those of earlier changes. */
async function findReruns(change: () => unknown): Promise<string[]> {
  const before = hashes ?? (await readHashes());
  await change();
  hashes = await readHashes();
  return [...hashes].filter(([name, hash]) => before.get(name) !== hash).map(([name]) => name);
}

const append = (file: string, text: string) => () => clone.write(file, clone.read(file) + text);

/** What looks at every file but prose. */
const everywhere = ["//#lint", "//#unused"];

test("a changed specification reruns the tests that read it, and nothing else", async () => {
  expect(await findReruns(append("openapi/insights-v1.yaml", "# A remark.\n"))).toEqual([
    ...everywhere,
    "contract-tests#contract",
    "examples#test",
    "generate#check:generated",
    "generate#test",
    "live#test",
    "mock#test",
    "mutants#test",
    "simulator#test",
    "spec-compare#test",
    "spec-diff#test",
    "spec-drift#test",
    "specifications#test",
    "test-fixtures#test",
    "tour#test",
    "verify-packages#test",
  ]);
});

test.each([
  [
    "insights-v1",
    "an estimate of how good",
    ["voice-types", "voice-participants", "client-runtime"],
  ],
  [
    "voice-v2010",
    "the participant is muted",
    ["insights-types", "insights-summaries", "client-runtime"],
  ],
])("what %s generates reaches only the packages that stand on it", async (name, prose, others) => {
  const reruns = await findReruns(async () => {
    clone.edit(`openapi/${name}.yaml`, prose, `${prose}, to say it again`);
    await generate();
  });
  expect(reruns).toContain("test-fixtures#build");
  expect(reruns).toContain("//#check:types");
  expect(reruns.filter((task) => others.includes(task.split("#")[0] ?? ""))).toEqual([]);
});

test("a changed test reruns only the tests and types of its package", async () => {
  const file = "packages/insights-types/src/index.test.ts";
  expect(await findReruns(append(file, "// A remark.\n"))).toEqual([
    ...everywhere,
    "insights-types#check:types",
    "insights-types#test",
  ]);
});

test("a touched source of a client reruns what reads that client, and builds no package that only tests with it", async () => {
  const everyClient = [
    ...everywhere,
    "//#check:types",
    "api-reports#check:api",
    "api-reports#test",
    "contract-tests#check:types",
    "contract-tests#contract",
    "examples#build",
    "examples#check:types",
    "examples#test",
    "live#test",
    "mutants#test",
    "snippets#check:types",
    "snippets#test",
    "verify-packages#check:sizes",
    "verify-packages#check:types",
    "verify-packages#test",
  ];
  const itself = (name: string) =>
    ["build", "check:types", "test"].map((task) => `${name}#${task}`);
  const simulator = ["simulator#check:types", "simulator#test"];
  const fixtures = ["test-fixtures#check:types", "test-fixtures#test"];
  const readers = {
    "insights-summaries": [...simulator, "tour#test"],
    "voice-conferences": [],
    "voice-participants": ["bench#check:types", ...simulator, ...fixtures, "tour#test"],
  };
  for (const [name, others] of Object.entries(readers)) {
    const reruns = await findReruns(append(`packages/${name}/src/index.ts`, "// A remark.\n"));
    expect(reruns.toSorted()).toEqual([...everyClient, ...itself(name), ...others].toSorted());
  }
});

test("another version of a tool reruns what starts it", async () => {
  const reruns = await findReruns(
    append("scripts/shared/tools/checks/pnpm-lock.yaml", "# A remark.\n"),
  );
  expect(reruns).toEqual(
    expect.arrayContaining([
      "api-reports#check:api",
      "api-reports#test",
      "verify-packages#check:sizes",
    ]),
  );
});

test("a file outside of a task's own folder reruns the tasks that read it", async () => {
  const readers = {
    "bench/package.json": ["release#test"],
    "examples/src/support-desk.ts": ["snippets#test"],
    "openapi/inventory/facts-voice.yaml": ["snippets#test", "specifications#test"],
    "packages/voice-participants/tsconfig.json": ["voice-participants#build", "tour#test"],
    "packages/voice-types/LICENSE": ["generate#test", "verify-packages#test"],
    "redocly.yaml": [
      "generate#check:generated",
      "live#test",
      "simulator#test",
      "test-fixtures#test",
    ],
    "scripts/spec-diff/src/edits/responses.ts": ["snippets#test", "spec-diff#test"],
    "tsconfig.json": ["//#check:types", "spec-drift#test"],
  };
  for (const [file, readBy] of Object.entries(readers)) {
    expect(await findReruns(append(file, "\n"))).toEqual(expect.arrayContaining(readBy));
  }
});

test("a changed test of a tool reruns that tool's tests, where they leave out the tests of others", async () => {
  const file = "scripts/mutants/src/mutants.test.ts";
  expect(await findReruns(append(file, "// A remark.\n"))).toContain("mutants#test");
});

test("edited Markdown reruns only the tests that read it", async () => {
  const snippets = ["snippets#check:types", "snippets#test"];
  const readers = {
    "README.md": [...snippets, "verify-packages#test"],
    "CONTRIBUTING.md": snippets,
    "openapi/README.md": [...snippets, "specifications#test"],
    "packages/client-runtime/README.md": [
      ...snippets,
      "verify-packages#check:sizes",
      "verify-packages#test",
    ],
    "packages/client-runtime/api.md": [
      "api-reports#check:api",
      "client-runtime#test",
      "verify-packages#test",
    ],
    "packages/voice-participants/README.md": [
      "generate#check:generated",
      "generate#test",
      ...snippets,
      "verify-packages#check:sizes",
      "verify-packages#test",
    ],
    "packages/test-fixtures/README.md": [
      ...snippets,
      "verify-packages#check:sizes",
      "verify-packages#test",
    ],
    "packages/simulator/README.md": [
      "simulator#test",
      ...snippets,
      "verify-packages#check:sizes",
      "verify-packages#test",
    ],
    "scripts/spec-diff/README.md": snippets,
  };
  const reruns: Record<string, string[]> = {};
  for (const file of Object.keys(readers)) {
    reruns[file] = await findReruns(append(file, "A word more.\n"));
  }
  expect(reruns).toEqual(readers);
});

test("a second generation writes nothing, and undoes an edit of what is generated", async () => {
  const generated = "packages/insights-types/src/generated/insights-v1.ts";
  clone.edit("openapi/insights-v1.yaml", "an estimate of how good", "an estimate of how well");
  expect(await generate()).toContain("wrote packages/insights-types");
  const text = clone.read(generated);
  expect(await generate()).toContain("up to date");
  clone.write(generated, `${text}export type Extra = string;\n`);
  expect(await generate()).toContain("wrote packages/insights-types");
  expect(clone.read(generated)).toBe(text);
});

test("without a change every task comes from the cache", async () => {
  const cached = ["build"];
  const plan = () => planTasks(clone.root, cached, cleanEnvironment());
  expect((await plan()).filter((task) => task.cached)).toEqual([]);
  await clone.run("turbo", ["run", ...cached]);
  expect((await plan()).filter((task) => !task.cached)).toEqual([]);
});
