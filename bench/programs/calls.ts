import { Bench } from "tinybench";
import { runConcurrently } from "../run-concurrently.ts";
import { loadClient } from "./load-client.ts";
import { report } from "./report.ts";

const inFlight = 64;
const warmupCalls = 12_000;
const calls = 6_000;

function readCpuMilliseconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

const client = await loadClient();
await runConcurrently(inFlight, warmupCalls, () => client.get());

// One sample of many calls, so that garbage collection is paid for by who makes the garbage.
const once = { iterations: 1, time: 0, warmup: false, throws: true };
const bench = new Bench({ ...once, now: readCpuMilliseconds });
bench.add("calls", async () => runConcurrently(inFlight, calls, () => client.get()));
const [task] = await bench.run();
if (task?.result.state !== "completed") throw new Error("The calls were not timed.");
report({ microseconds: (task.result.latency.mean * 1_000) / calls });
