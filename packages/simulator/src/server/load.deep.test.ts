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
  const loads: Load[] = [];
  async function load(milliseconds: number): Promise<void> {
    const end = Date.now() + milliseconds;
    loads.push(await runLoad({ url, connections: 64, goesOn: () => Date.now() < end }));
  }
  /** Memory at several moments, since the journal grows by a quarter between two cuts. */
  async function sampleMemory(): Promise<number[]> {
    const found: number[] = [];
    for (let moment = 0; moment < 6; moment += 1) {
      await load(minute / 24);
      found.push(await readMemory(server));
    }
    return found;
  }
  await load(minute / 4);
  const { entries } = await control.listJournal({ type: "journal-cut" });
  expect(entries.length).toBeGreaterThan(0);
  const early = await sampleMemory();
  await load(minute / 4);
  const late = await sampleMemory();
  const { faults } = await control.listFaults();
  const expected = { "connection-lost": "reset", "too-many-requests": 429, "server-error": 500 };
  for (const [kind, ending] of Object.entries({ ...expected, unavailable: 503 } as const)) {
    const { met } = faults.find(({ fault }) => fault.failure.kind === kind) ?? {};
    expect([kind, count(loads, ending === "reset" ? "reset" : Number(ending))]).toEqual([
      kind,
      met,
    ]);
  }
  expect(count(loads, "refused")).toBe(0);
  expect(Math.min(...late) / Math.max(...early)).toBeLessThan(1.1);
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
