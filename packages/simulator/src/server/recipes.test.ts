import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { parse } from "yaml";
import { createControlClient } from "../control/index.ts";
import { startSimulatorServer } from "./index.ts";

// The build comes before this test: see turbo.json.
const folder = join(import.meta.dirname, "../..");
const readme = readFileSync(join(folder, "README.md"), "utf8");

/** A code block of the README, by the name after its language. */
function readRecipe(name: string): string {
  const recipe = new RegExp(`^\`\`\`\\w+ recipe="${name}"\\n(.*?)^\`\`\``, "ms").exec(readme)?.[1];
  if (recipe === undefined) throw new Error(`The README has no recipe ${name}.`);
  return recipe;
}

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

/** A folder with an `npx` that runs the built command, since nothing is installed. */
function makePath(): string {
  const bin = mkdtempSync(join(tmpdir(), "conference-kit-recipes-"));
  onTestFinished(() => rmSync(bin, { recursive: true }));
  const command = join(folder, "dist/server/command/main.js");
  writeFileSync(
    join(bin, "npx"),
    `#!/bin/sh\nshift\nexec "${process.execPath}" "${command}" "$@"\n`,
  );
  chmodSync(join(bin, "npx"), 0o755);
  return `${bin}:${process.env.PATH}`;
}

/** Runs a program from standard input, and gives its output. */
async function run(command: string, args: string[], program: string): Promise<string> {
  const started = spawn(command, args, { cwd: folder, env: { PATH: makePath() } });
  let printed = "";
  for (const stream of [started.stdout, started.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      printed += text;
    });
  }
  started.stdin.end(program);
  const [code] = await once(started, "close");
  if (code !== 0) throw new Error(`ended with ${code}: ${printed}`);
  return printed;
}

async function serve() {
  const server = await startSimulatorServer({ port: 0, authToken: "simulated" });
  onTestFinished(async () => {
    await server.stop();
  });
  const { port } = new URL(server.url);
  return { port, control: createControlClient({ baseUrl: server.url }) };
}

test("the README's first paragraph runs from a shell, with Python's standard library alone", async () => {
  const port = await findFreePort();
  const printed = await run("sh", ["-e"], readRecipe("story").replaceAll("4010", `${port}`));
  expect(printed).toContain(`ready at http://127.0.0.1:${port}`);
  expect(printed).toContain("complete 180\n");
  expect(printed).toMatch(/has ended after \d+ requests\.\n/);
}, 60_000);

test("the recipe for curl runs", async () => {
  const { port, control } = await serve();
  const printed = await run("sh", ["-e"], readRecipe("curl").replaceAll("4010", port));
  expect(printed).toContain('"friendlyName":"support-4711"');
  expect((await control.listFaults()).faults).toMatchObject([{ met: 0 }]);
  expect((await control.listCalls()).calls).toMatchObject([{ status: "in-progress" }]);
}, 60_000);

test("the recipe for Twilio's own client sends its requests to the simulator", async () => {
  const { port, control } = await serve();
  const program = readRecipe("twilio").replaceAll("4010", port);
  const printed = await run(process.execPath, ["--input-type=module", "-"], program);
  const { conferenceSid } = await control.getConference("support-4711");
  expect(printed.trim()).toBe(conferenceSid);
}, 60_000);

interface Step {
  readonly uses?: string;
  readonly run?: string;
}

test("the steps for CI start the simulator and wait for it, with actions as our own workflows pin them", async () => {
  const port = await findFreePort();
  const { steps }: { steps: Step[] } = parse(readRecipe("ci").replaceAll("4010", `${port}`));
  const commands = steps.flatMap((step) => step.run ?? []);
  const started = commands
    .filter((each) => each.includes(`${port}`))
    .map((each) => each.replace("simulator.log", "/dev/null"));
  expect(started).toHaveLength(2);
  // Each step runs in a shell of its own; a process that the first step starts outlives it.
  const program = `${started.join("\n")}\nkill $!\nwait\n`;
  expect(await run("bash", ["-e"], program)).toContain('"mode":"manual"');
  const workflows = globSync("../../.github/workflows/*.yml", { cwd: folder })
    .map((path) => readFileSync(join(folder, path), "utf8"))
    .join("\n");
  for (const { uses } of steps.filter((step) => step.uses !== undefined)) {
    expect(workflows).toContain(uses);
  }
}, 60_000);
