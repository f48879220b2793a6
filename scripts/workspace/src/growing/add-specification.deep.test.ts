import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { type Clone, CommandError, cleanEnvironment, createClone } from "@conference-kit/shared";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { describeVenues } from "./describe-venues.ts";

// It generates, compiles and tries a hundred operations, and the machine may have other things to do.
vi.setConfig({ testTimeout: 900_000, hookTimeout: 60_000 });

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

const run = (command: string): Promise<string> => {
  const [program = "", ...parameters] = command.split(" ");
  return clone.run(program, parameters, { env });
};

interface Report {
  testResults: {
    assertionResults: { fullName: string; status: string; failureMessages: string[] }[];
  }[];
}

/** Runs tests, and gives what they printed, how many there were and which failed why. */
async function runTests(...options: string[]) {
  const report = "reports/growing.json";
  const reporters = `--reporter=default --reporter=json --outputFile.json=${report}`;
  const command = `pnpm exec vitest run ${options.join(" ")} ${reporters}`;
  const output = await run(command).catch((error: unknown) => {
    if (error instanceof CommandError) return error.message;
    throw error;
  });
  const { testResults }: Report = JSON.parse(clone.read(report));
  const results = testResults.flatMap(({ assertionResults }) => assertionResults);
  const passed = results.filter(({ status }) => status === "passed").length;
  return { output, passed, failed: results.filter(({ status }) => status === "failed") };
}

/** Takes less of what chance writes: finding rare values is proved with the operations that there are. */
function shortenProperties(): void {
  for (const name of ["refused", "requests", "responses"]) {
    const file = `packages/contract-tests/src/properties/${name}.contract.test.ts`;
    clone.edit(file, /numRuns: \d+/g, "numRuns: 5");
  }
}

/** Says of each operation that Twilio's own client has no call for it. */
function sayNoCalls(file: string): void {
  const said = '"x-official-call": "none"';
  clone.write(file, clone.read(file).replaceAll('"operationId"', `${said}, "operationId"`));
}

async function requestFromMock(fixtures: string, path: string): Promise<unknown> {
  const ports = ["insights", "voice", fixtures].flatMap((name) => [`--${name}-port`, "0"]);
  const child = spawn("node", ["packages/mock/src/command.ts", ...ports], { cwd: clone.root, env });
  try {
    for await (const line of createInterface(child.stdout)) {
      const url = new RegExp(`http://\\S+${path}(?=\\s|$)`).exec(line)?.[0];
      if (url === undefined) continue;
      const headers = { authorization: `Basic ${btoa("AC:any")}` };
      return await (await fetch(url, { headers })).json();
    }
    throw new Error("the mock does not offer it");
  } finally {
    if (child.kill()) await once(child, "exit");
  }
}

test("adding a specification of 100 operations by the recipe gives types, a client, handlers and builders, and the contract tests ask only for calls of Twilio's own client", async () => {
  const { entry, commands } = readRecipe();
  const described = describeVenues();
  expect(described.match(/"operationId"/g)).toHaveLength(100);
  clone.write(entry.file, described);
  const table: unknown[] = JSON.parse(clone.read("openapi/specifications.json"));
  clone.write("openapi/specifications.json", JSON.stringify([...table, entry], null, 2));
  expect(commands).toContain("pnpm generate");
  for (const command of commands) await run(command);

  const packages = ["venues", entry.typesPackage, "test-fixtures", "contract-tests"];
  const filters = packages.map((name) => `--filter @conference-kit/${name}`);
  await run(`pnpm exec turbo run check:types ${filters.join(" ")}`);
  await run(`pnpm exec biome check ${packages.map((name) => `packages/${name}`).join(" ")}`);
  const client = clone.read("packages/venues/dist/generated/venues-client.d.ts");
  expect(client.match(/^ +\w+Venue\w+\(/gm)).toHaveLength(100);

  shortenProperties();
  const contract = await runTests("--project contract-tests");
  expect(contract.passed).toBeGreaterThan(10_000);
  expect(contract.output).not.toContain("coverage gate");
  expect(clone.read("packages/contract-tests/reports/coverage/cells.json")).toContain("VenueDesk");
  const [unsaid, ...others] = contract.failed;
  expect(others).toEqual([]);
  const [message] = unsaid?.failureMessages ?? [];
  const asked = /\.yaml:\d+:\d+ Nothing says how Twilio's own client makes \w+Venue\w+\./g;
  expect(message?.match(asked)).toHaveLength(100);
  sayNoCalls(entry.file);
  expect(await runTests("--project contract-tests official")).toMatchObject({ failed: [] });
  expect(await run("pnpm spec:drift")).toMatch(/^Differences from twilio \S+: 0\./m);

  // One resource of each style of pages represents the others.
  const builders = "packages/test-fixtures/src/builders/valid.test.ts -t VenueRoom|VenueDesk";
  expect(await runTests("--project test-fixtures", builders)).toMatchObject({
    passed: 4,
    failed: [],
  });
  expect(await requestFromMock(entry.fixtures, "/v1/VenueDesks")).toMatchObject({
    venue_desks: [{ day: "2026-04-15" }],
  });
});
