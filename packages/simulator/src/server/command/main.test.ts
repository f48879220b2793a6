import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { createControlClient } from "../../control/index.ts";
import { startSimulatorServer } from "../index.ts";
import { runCommand } from "./run-command.ts";

// The build comes before this test: see turbo.json.
const command = join(import.meta.dirname, "../../../dist/server/command/main.js");

function start(...args: string[]): { process: ChildProcess; printed: () => string } {
  const started = spawn(process.execPath, [command, ...args], { env: {} });
  onTestFinished(() => void started.kill("SIGKILL"));
  let text = "";
  const add = (chunk: Buffer): void => {
    text += chunk;
  };
  started.stdout?.on("data", add);
  started.stderr?.on("data", add);
  return { process: started, printed: () => text };
}

/** Starts a server, and gives its address once it has printed it. */
async function startServer(...args: string[]) {
  const started = start("--port", "0", ...args);
  while (!started.printed().includes("Ctrl+C"))
    await once(started.process.stdout ?? started.process, "data");
  const [url = ""] = /http:\/\/[\d.:]+/.exec(started.printed()) ?? [];
  return { ...started, url };
}

/** Runs the command in this process until it ends. */
async function run(...args: string[]): Promise<{ code: number; printed: string }> {
  let printed = "";
  const print = (text: string): void => {
    printed += `${text}\n`;
  };
  const code = await runCommand(args, {}, { log: print, error: print });
  return { code, printed };
}

test.each(["SIGINT", "SIGTERM"] as const)(
  "the command prints its address and the variables to set, answers, and on %s exits with 0, naming callbacks it never delivered",
  async (signal) => {
    const { process: started, printed, url } = await startServer("--callbacks", "app.example");
    expect(printed()).toContain(`baseUrl: "${url}"`);
    expect(printed()).toContain(`${url}/_simulator/openapi.json`);
    expect(printed()).toContain("private networks, app.example");
    const control = createControlClient({ baseUrl: url });
    expect((await control.getStatus()).clock.mode).toBe("real");
    await control.addDeliveryRule({ action: "hold" });
    const ConferenceStatusCallback = "http://127.0.0.1:1/conferences";
    const parameters = { From: "+15017122661", To: "client:agent", ConferenceStatusCallback };
    const { conferenceSid } = await control.addParticipant("support", parameters);
    await control.addParticipant("support", { ...parameters, To: "client:customer" });
    await control.answerCall("client:agent");
    await control.answerCall("client:customer");
    expect(conferenceSid).toMatch(/^CF/);
    started.kill(signal);
    const [code] = await once(started, "close");
    expect(code).toBe(0);
    expect(printed()).toContain("has ended after 6 requests");
    expect(printed()).toContain("conference-start to http://127.0.0.1:1/conferences (held)");
  },
);

test("the command exits with 1 after a bad option, with one clear message", async () => {
  const { process: started, printed } = start("--prot", "1");
  const [code] = await once(started, "close");
  expect(code).toBe(1);
  expect(printed()).toMatch(/^Unknown option '--prot'.*\nSee --help\.\n$/);
});

test("a port in use and a bad scenario are refused with one clear message", async () => {
  const server = await startSimulatorServer({ port: 0, authToken: "simulated" });
  onTestFinished(async () => void (await server.stop()));
  const { port } = new URL(server.url);
  expect(await run("--port", port)).toEqual({
    code: 1,
    printed: `Port ${port} is taken. Stop what uses it, or choose another: --port 0 takes a free one.\n`,
  });
  const folder = mkdtempSync(join(tmpdir(), "conference-kit-scenario-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const scenario = join(folder, "scenario.json");
  writeFileSync(scenario, '{ "calls": [{ "outcome": "sing" }] }');
  const refused = await run("--port", "0", "--scenario", scenario);
  expect(refused.code).toBe(1);
  expect(refused.printed).toMatch(/^scenario\.calls\[0\]\.outcome is not known; there are: .*\n$/);
});

test("--help names each option, and --version the package's version", async () => {
  const help = await run("--help");
  expect(help.code).toBe(0);
  const options = ["port", "host", "name", "clock", "seed", "scenario", "account", "callbacks"];
  for (const option of options) expect(help.printed).toContain(`--${option} `);
  expect(await run("--version")).toEqual({
    code: 0,
    printed: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
  });
});
