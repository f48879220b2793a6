import { createHmac, randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { createServedSimulator } from "../simulator/create-simulator.ts";
import type { Simulator } from "../simulator/simulator.ts";
import { answerTwilio } from "./answer-twilio.ts";
import { answerControl } from "./control/control-api.ts";
import type { Controlled } from "./control/handle.ts";
import type { Stream } from "./control/stream.ts";
import { endServer } from "./end-server.ts";
import type { Ended } from "./ended.ts";
import { refuseForeign } from "./guard.ts";
import type { SimulatorServerOptions } from "./options.ts";
import { defaultBounds } from "./options.ts";
import { findWebPage } from "./page.ts";
import { describeError, RefusedError } from "./problem.ts";

/** A simulator that answers over HTTP. */
export interface SimulatorServer {
  /** The server's address, such as `http://127.0.0.1:4010`: the `baseUrl` of a client. */
  readonly url: string;
  /** The simulator that it serves. */
  readonly simulator: Simulator;
  /** Resolves when the server has ended, by `stop` or by the control API. */
  readonly ended: Promise<Ended>;
  /** Accepts no further request, answers the accepted ones, and ends. */
  stop(): Promise<Ended>;
}

function createControlled(
  options: SimulatorServerOptions,
  {
    simulator,
    bounds,
    streams,
    stop,
  }: Pick<Controlled, "simulator" | "bounds" | "stop"> & { streams: ReadonlySet<Stream> },
): Controlled {
  const { authToken, accounts, receivers = [] } = options;
  let session: string = randomUUID();
  return {
    simulator,
    bounds,
    stop,
    receivers,
    accounts: accounts === undefined ? null : accounts.map(({ sid }) => sid),
    async verify(accountSid, signed, signature) {
      const account = accounts?.find(({ sid }) => sid === accountSid);
      const token = accounts === undefined ? authToken : account?.authToken;
      return (
        createHmac("sha1", token ?? "")
          .update(signed)
          .digest("base64") === signature
      );
    },
    get session() {
      return session;
    },
    begin(act) {
      act();
      session = randomUUID();
      for (const stream of streams) stream.begin();
    },
  };
}

function isSafe(method: string | undefined): boolean {
  return method === "GET" || method === "HEAD";
}

/**
 * Starts a simulator as a server: Twilio's APIs, the control API below `/_simulator` and a page at `/`.
 *
 * @throws InvalidArgumentError if an option is not known or wrong.
 * @throws Error with the code `EADDRINUSE` if the port is taken.
 * @example
 * const server = await startSimulatorServer({ port: 0, authToken });
 * const participants = createParticipantsClient({ accountSid, authToken, baseUrl: server.url });
 */
export async function startSimulatorServer(
  options: SimulatorServerOptions,
): Promise<SimulatorServer> {
  const { port = 4010, host = "127.0.0.1", names = [], bounds: given, ...simulated } = options;
  const bounds = { ...defaultBounds, ...given };
  const { simulator, answer: answerAsTwilio } = createServedSimulator({
    clock: "real",
    deliveryLimits: "real",
    patience: 16_000,
    ...simulated,
    journalLimit: bounds.journalEntries,
  });
  const streams = new Set<Stream>();
  const sockets = new Set<Socket>();
  const controlled = createControlled(options, {
    simulator,
    bounds,
    streams,
    stop: () => void stop(),
  });

  async function answer(message: IncomingMessage, response: ServerResponse): Promise<void> {
    const { url = "/", method } = message;
    const path = url.split("?")[0] ?? "";
    if (path.startsWith("/_simulator/") || path === "/_simulator") {
      refuseForeign(message.headers, names);
      await answerControl(message, response, {
        url: new URL(url, "http://simulator.invalid"),
        controlled,
        streams,
      });
      return;
    }
    const page = isSafe(method) ? findWebPage(path) : undefined;
    if (page === undefined) {
      await answerTwilio(message, response, { simulator, answer: answerAsTwilio, bounds });
      return;
    }
    refuseForeign(message.headers, names);
    response.writeHead(200, page.headers).end(page.body);
  }

  let answered = 0;
  let resolveEnded = (_: Ended): void => {};
  const ended = new Promise<Ended>((resolve) => {
    resolveEnded = resolve;
  });
  let isEnding = false;
  function stop(): Promise<Ended> {
    if (!isEnding) {
      isEnding = true;
      void endServer(server, { simulator, streams, sockets, answered: () => answered }).then(
        resolveEnded,
      );
    }
    return ended;
  }
  const server = createServer((message, response) => {
    answered += 1;
    // Writing to a client that has disconnected is no error of the server.
    response.on("error", () => {});
    answer(message, response).catch((error: unknown) => {
      if (response.headersSent || response.destroyed) {
        response.destroy();
        return;
      }
      const { status, headers, text } = describeError(error);
      response.writeHead(status, headers).end(text);
    });
  });
  server.on("connection", (socket) => {
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
    if (sockets.size <= bounds.connections) return;
    const detail = `There are ${bounds.connections} connections already. Close one, or keep them alive.`;
    const { text } = describeError(new RefusedError(503, "Too many connections", detail));
    const head = "HTTP/1.1 503 Service Unavailable\r\nContent-Type: application/problem+json";
    socket.end(
      `${head}\r\nRetry-After: 1\r\nConnection: close\r\nContent-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`,
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => resolve());
  }).catch((error: unknown) => {
    simulator.close();
    throw error;
  });
  const address = server.address() as AddressInfo;
  const name = address.family === "IPv6" ? `[${address.address}]` : address.address;
  return {
    url: `http://${name}:${address.port}`,
    simulator,
    ended,
    stop,
  };
}
