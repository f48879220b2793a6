import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { type Clone, cleanEnvironment, createClone } from "@conference-kit/shared";
import { afterEach, beforeEach, expect, test, vi } from "vitest";

vi.setConfig({ testTimeout: 300_000, hookTimeout: 60_000 });

// What is needed was installed, and its age checked, for this repository already.
const env = {
  ...cleanEnvironment(),
  pnpm_config_offline: "true",
  npm_config_offline: "true",
  pnpm_config_minimum_release_age: "0",
  // A maintainer follows the recipe at a desk: in CI, pnpm refuses to change the lockfile.
  pnpm_config_frozen_lockfile: "false",
};
let clone: Clone;

beforeEach(async () => {
  clone = await createClone("none");
});

afterEach(() => clone[Symbol.dispose]());

interface Recipe {
  entry: { file: string; typesPackage: string; fixtures: string };
  commands: string[];
}

/** What the recipe tells a reader to write and to run. */
function readRecipe(): Recipe {
  const [, recipe = ""] = clone.read("CONTRIBUTING.md").split("## Add a specification\n");
  const [section = ""] = recipe.split("\n## ");
  const block = (language: string): string =>
    new RegExp(`\`\`\`${language}\n([^\`]*)\`\`\``).exec(section)?.[1] ?? "";
  const commands = block("sh").trim().split("\n");
  return { entry: JSON.parse(block("json")), commands: commands.map((line) => line.trim()) };
}

async function requestFromMock(fixtures: string, path: string): Promise<unknown> {
  const ports = ["insights", "voice", fixtures].flatMap((name) => [`--${name}-port`, "0"]);
  const child = spawn("node", ["packages/mock/src/command.ts", ...ports], { cwd: clone.root, env });
  try {
    for await (const line of createInterface(child.stdout)) {
      const url = new RegExp(`(http://\\S+)/2010-04-01/\\S*${path}`).exec(line)?.[0];
      if (url === undefined) continue;
      const headers = { authorization: `Basic ${btoa("AC:any")}` };
      return await (await fetch(url, { headers })).json();
    }
    throw new Error("the mock does not offer it");
  } finally {
    if (child.kill()) await once(child, "exit");
  }
}

test("a specification of three operations grows a package by the recipe", async () => {
  const { entry, commands } = readRecipe();
  cpSync(join(import.meta.dirname, "recordings-v2010.yaml"), join(clone.root, entry.file));
  const table: unknown[] = JSON.parse(clone.read("openapi/specifications.json"));
  clone.write("openapi/specifications.json", JSON.stringify([...table, entry], null, 2));
  expect(commands).toContain("pnpm generate");
  for (const command of commands) {
    const [program = "", ...parameters] = command.split(" ");
    await clone.run(program, parameters, { env });
  }
  const folder = `packages/${entry.typesPackage}`;
  expect(clone.read(`${folder}/dist/index.d.ts`)).toContain("./generated/recordings-v2010.ts");
  expect(clone.read(`${folder}/dist/generated/recordings-v2010.d.ts`)).toMatch(
    /listRecordings(.|\n)*getRecording(.|\n)*deleteRecording/,
  );
  expect(clone.read("packages/test-fixtures/dist/generated/index.d.ts")).toContain(
    `readonly ${entry.fixtures}: RecordingsFixtures;`,
  );
  await clone.run("pnpm", ["exec", "biome", "check", folder, "packages/test-fixtures"], { env });
  expect(await requestFromMock(entry.fixtures, "Recordings.json")).toMatchObject({
    recordings: [{ status: "completed" }],
  });
});
