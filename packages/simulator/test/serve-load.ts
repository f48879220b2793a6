import { setImmediate } from "node:timers/promises";

// A server in a process of its own, which sends its address, and its memory on request.
const { startSimulatorServer } = await import(
  new URL("../dist/server/index.js", import.meta.url).href
);
const [, , authToken] = process.argv;
const { url } = await startSimulatorServer({
  port: 0,
  authToken,
  bounds: { journalEntries: 5000 },
});

/** The size of the heap when no collection finds anything more, such as connections that were closing. */
async function readMemory(): Promise<number> {
  let before = Number.POSITIVE_INFINITY;
  for (;;) {
    globalThis.gc?.();
    await setImmediate();
    const { heapUsed } = process.memoryUsage();
    if (heapUsed >= before) return before;
    before = heapUsed;
  }
}

process.on("message", async () => process.send?.(await readMemory()));
process.once("disconnect", () => process.exit());
process.send?.(url);
