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
process.on("message", () => {
  globalThis.gc?.();
  process.send?.(process.memoryUsage().heapUsed);
});
process.once("disconnect", () => process.exit());
process.send?.(url);

export {};
