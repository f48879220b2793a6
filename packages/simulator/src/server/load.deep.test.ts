import { type ChildProcess, fork, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { authToken } from "../../test/harness.ts";
import { type Ending, type Load, runLoad } from "../../test/load.ts";
import { createControlClient, type SimulatorControl } from "../control/index.ts";

const folder = join(import.meta.dirname, "../..");
const minute = 60_000;

vi.setConfig({ testTimeout: 5 * minute });

/** Starts a server that keeps less of its journal than the command does. */
async function startMeasured(): Promise<{ server: ChildProcess; url: string }> {
  const program = join(folder, "test/serve-load.ts");
  const server = fork(program, [authToken], { execArgv: ["--expose-gc"] });
  onTestFinished(() => void server.kill("SIGKILL"));
  const [url] = await once(server, "message");
  return { server, url };
}

/** The size of a server's heap after a garbage collection, in bytes. */
async function readMemory(server: ChildProcess): Promise<number> {
  server.send("memory");
  const [heapUsed] = await once(server, "message");
  return heapUsed;
}

/** Faults of every kind. */
async function addFaults(control: SimulatorControl): Promise<void> {
  const failures = [
    { kind: "too-many-requests" },
    { kind: "server-error", acts: true },
    { kind: "unavailable" },
    { kind: "connection-lost" },
    { kind: "slow", by: { milliseconds: 20 } },
  ] as const;
  for (const failure of failures) await control.addFault({ probability: 0.02, failure });
}

function count(loads: readonly Load[], ending: Ending): number {
  return loads.reduce((sum, { endings }) => sum + (endings.get(ending) ?? 0), 0);
}

test("64 connections under faults lose no answer for a minute, and memory stops growing once the journal is full", async () => {
  const { server, url } = await startMeasured();
  const control = createControlClient({ baseUrl: url });
  await addFaults(control);
  function load(milliseconds: number): Promise<Load> {
    const end = Date.now() + milliseconds;
    return runLoad({ url, connections: 64, goesOn: () => Date.now() < end });
  }
  // The journal is full before half of the time.
  const first = await load(minute / 2);
  const { entries } = await control.listJournal({ type: "journal-cut" });
  expect(entries.length).toBeGreaterThan(0);
  const half = await readMemory(server);
  const second = await load(minute / 2);
  const whole = await readMemory(server);
  const { faults } = await control.listFaults();
  const expected = { "connection-lost": "reset", "too-many-requests": 429, "server-error": 500 };
  for (const [kind, ending] of Object.entries({ ...expected, unavailable: 503 } as const)) {
    const { met } = faults.find(({ fault }) => fault.failure.kind === kind) ?? {};
    expect([kind, count([first, second], ending === "reset" ? "reset" : Number(ending))]).toEqual([
      kind,
      met,
    ]);
  }
  expect(count([first, second], "refused")).toBe(0);
  expect(whole / half).toBeLessThan(1.1);
});

test("SIGTERM under load answers every request that was accepted, and ends with 0", async () => {
  const command = join(folder, "dist/server/command/main.js");
  const env = { TWILIO_AUTH_TOKEN: authToken };
  const server = spawn(process.execPath, [command, "--port", "0"], { env });
  onTestFinished(() => void server.kill("SIGKILL"));
  let printed = "";
  server.stdout.setEncoding("utf8").on("data", (text: string) => {
    printed += text;
  });
  while (!printed.includes("Ctrl+C")) await once(server.stdout, "data");
  const url = /http:\/\/[\d.:]+/.exec(printed)?.[0] ?? "";
  let rounds = 0;
  const load = runLoad({
    url,
    connections: 64,
    goesOn() {
      rounds += 1;
      if (rounds === 500) server.kill("SIGTERM");
      return true;
    },
  });
  const [code] = await once(server, "close");
  const { endings } = await load;
  const answered = [...endings]
    .filter(([ending]) => typeof ending === "number")
    .reduce((sum, [, times]) => sum + times, 0);
  expect(code).toBe(0);
  expect(printed).toContain(`has ended after ${answered} requests.`);
});
