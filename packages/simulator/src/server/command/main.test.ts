import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { createControlClient } from "../../control/index.ts";

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

async function runToEnd(...args: string[]): Promise<{ code: unknown; printed: string }> {
  const { process: started, printed } = start(...args);
  const [code] = await once(started, "close");
  return { code, printed: printed() };
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

test("the command exits with 1 and one clear message for a port in use, a bad scenario and a bad option", async () => {
  const { url } = await startServer();
  const { port } = new URL(url);
  expect(await runToEnd("--port", port)).toEqual({
    code: 1,
    printed: `Port ${port} is taken. Stop what uses it, or choose another: --port 0 takes a free one.\n`,
  });
  expect(await runToEnd("--prot", "1")).toMatchObject({
    code: 1,
    printed: expect.stringMatching(/^Unknown option '--prot'.*\nSee --help\.\n$/),
  });
  const folder = mkdtempSync(join(tmpdir(), "conference-kit-scenario-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const scenario = join(folder, "scenario.json");
  writeFileSync(scenario, '{ "calls": [{ "outcome": "sing" }] }');
  const refused = await runToEnd("--port", "0", "--scenario", scenario);
  expect(refused.code).toBe(1);
  expect(refused.printed).toMatch(/^scenario\.calls\[0\]\.outcome is not known; there are: .*\n$/);
});

test("--help names each option, and --version the package's version", async () => {
  const help = await runToEnd("--help");
  expect(help.code).toBe(0);
  const options = ["port", "host", "name", "clock", "seed", "scenario", "account", "callbacks"];
  for (const option of options) expect(help.printed).toContain(`--${option} `);
  expect(await runToEnd("--version")).toEqual({
    code: 0,
    printed: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
  });
});
