import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, globSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { type Clone, cleanEnvironment, cloneAgain, createClone } from "@conference-kit/shared";
import { afterEach, beforeEach, expect, test, vi } from "vitest";

vi.setConfig({ testTimeout: 300_000, hookTimeout: 60_000 });

const token = "a-secret-of-this-test";
const tasks = ["build", "check:types", "test"];
let storage: string;
let server: ChildProcess;
let address: string;

beforeEach(async () => {
  storage = mkdtempSync(join(tmpdir(), "conference-kit-cache-"));
  const manifest = createRequire(import.meta.url).resolve("turborepo-remote-cache/package.json");
  const started = spawn("node", [join(dirname(manifest), "dist/cli.js")], {
    env: {
      ...cleanEnvironment(),
      HOST: "127.0.0.1",
      PORT: "0",
      STORAGE_PROVIDER: "local",
      STORAGE_PATH: storage,
      STORAGE_PATH_USE_TMP_FOLDER: "false",
      TURBO_TOKEN: token,
    },
  });
  server = started;
  for await (const line of createInterface(started.stdout)) {
    const listening = /http:\/\/127\.0\.0\.1:\d+/.exec(line);
    if (listening === null) continue;
    [address] = listening;
    break;
  }
  started.stdout.resume();
});

afterEach(async () => {
  if (server.kill()) await once(server, "exit");
  rmSync(storage, { recursive: true });
});

interface Summary {
  tasks: { taskId: string; command: string; cache: { status: string; source?: string } }[];
}

/** Where each task's result came from: \`REMOTE\`, \`LOCAL\` or a run. */
async function runEverything(clone: Clone): Promise<Map<string, string>> {
  const env = {
    ...cleanEnvironment(),
    TURBO_API: address,
    TURBO_TOKEN: token,
    TURBO_TEAM: "conference-kit",
  };
  await clone.run("turbo", ["run", ...tasks, "--summarize", "--concurrency=100%"], { env });
  const [file = ""] = readdirSync(join(clone.root, ".turbo/runs"));
  const summary: Summary = JSON.parse(readFileSync(join(clone.root, ".turbo/runs", file), "utf8"));
  const run = summary.tasks.filter(({ command }) => command !== "<NONEXISTENT>");
  return new Map(run.map(({ taskId, cache }) => [taskId, cache.source ?? cache.status]));
}

/** Shortens every task, but changes nothing else: each folder runs one of its tests. */
function shortenTests(clone: Clone): void {
  const manifests = globSync("{examples,scripts/*,packages/*}/package.json", { cwd: clone.root });
  for (const folder of manifests.map((manifest) => dirname(manifest))) {
    const exclude = ["**/node_modules/**"];
    for (const file of globSync(`${folder}/**/*.test.ts`, { cwd: clone.root, exclude })) {
      rmSync(join(clone.root, file));
    }
    const text =
      'import { expect, test } from "vitest";\n\ntest("one", () => expect(1).toBe(1));\n';
    clone.write(`${folder}/one.test.ts`, text);
  }
}

test("a second clone with an empty cache gets every task from the remote cache", async () => {
  using first = await createClone();
  shortenTests(first);
  await first.commit();
  const ran = await runEverything(first);
  expect(ran.size).toBeGreaterThan(15);
  expect(new Set(ran.values())).toEqual(new Set(["MISS"]));

  using second = await cloneAgain(first);
  const restored = await runEverything(second);
  expect([...restored.keys()].sort()).toEqual([...ran.keys()].sort());
  expect(new Set(restored.values())).toEqual(new Set(["REMOTE"]));
  const output = "packages/insights-types/reports/test.json";
  expect(second.read(output)).toBe(first.read(output));
  expect(existsSync(join(second.root, "packages/client-runtime/dist/index.js"))).toBe(true);
});
