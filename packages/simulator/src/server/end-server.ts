import type { Server } from "node:http";
import type { Simulator } from "../simulator/simulator.ts";
import type { Stream } from "./control/stream.ts";
import type { Ended } from "./ended.ts";

const open = ["due", "held", "being-delivered"];
/** How long answers may take that wait for the clock, and callbacks that are under way, in milliseconds. */
const patience = 2000;

function within(promise: Promise<unknown>): Promise<unknown> {
  return Promise.race([
    promise,
    new Promise((resolve) => {
      setTimeout(resolve, patience).unref();
    }),
  ]);
}

/** Answers what was accepted, lets callbacks arrive that are under way, and ends. */
export async function endServer(
  server: Server,
  {
    simulator,
    streams,
    answered,
  }: {
    simulator: Simulator;
    streams: ReadonlySet<Stream>;
    answered: () => number;
  },
): Promise<Ended> {
  // From now on each answer says that its connection ends with it.
  server.prependListener("request", (_, response) => response.setHeader("connection", "close"));
  for (const stream of streams) stream.end();
  // A connection whose answer was on its way is idle only after it.
  const closing = setInterval(() => server.closeIdleConnections(), 20);
  const closed = new Promise<void>((resolve) => {
    server.close(() => {
      clearInterval(closing);
      resolve();
    });
  });
  await within(closed);
  await within(simulator.settle().catch(() => undefined));
  const undelivered = simulator.deliveries.list().filter(({ status }) => open.includes(status));
  // Answers that wait for the clock come at once.
  simulator.close();
  await within(closed);
  server.closeAllConnections();
  return { requests: answered(), undelivered };
}
