import type { Server } from "node:http";
import type { Socket } from "node:net";
import type { Simulator } from "../simulator/simulator.ts";
import type { Stream } from "./control/stream.ts";
import type { Ended } from "./ended.ts";

const unfinished = ["due", "held", "being-delivered"];
/** How long to wait for open answers, then for sent callbacks, in milliseconds. */
const patience = 2000;

function within(promise: Promise<unknown>): Promise<unknown> {
  return Promise.race([
    promise,
    new Promise((resolve) => {
      setTimeout(resolve, patience).unref();
    }),
  ]);
}

/** Answers accepted requests, waits for sent callbacks, and closes the server. */
export async function endServer(
  server: Server,
  {
    simulator,
    streams,
    sockets,
    answered,
  }: {
    simulator: Simulator;
    streams: ReadonlySet<Stream>;
    sockets: ReadonlySet<Socket>;
    answered: () => number;
  },
): Promise<Ended> {
  // Every further answer closes its connection.
  server.prependListener("request", (_, response) => response.setHeader("connection", "close"));
  for (const stream of streams) stream.end();
  // A connection becomes idle only after its answer, so idle ones are closed again and again.
  const closing = setInterval(() => {
    server.closeIdleConnections();
    // One that was opened and never used, as browsers do in advance, does not count as idle.
    for (const socket of sockets) if (socket.bytesRead === 0) socket.destroy();
  }, 20);
  const closed = new Promise<void>((resolve) => {
    server.close(() => {
      clearInterval(closing);
      resolve();
    });
  });
  await within(closed);
  await within(simulator.settle().catch(() => undefined));
  const undelivered = simulator.deliveries
    .list()
    .filter(({ status }) => unfinished.includes(status));
  // Answers that wait for the simulated clock are sent at once.
  simulator.close();
  await within(closed);
  server.closeAllConnections();
  return { requests: answered(), undelivered };
}
