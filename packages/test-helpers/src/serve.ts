import { once } from "node:events";
import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from "node:http";
import { text } from "node:stream/consumers";
import { onTestFinished } from "vitest";

/** One request as it arrived. */
export interface Received {
  readonly method: string | undefined;
  readonly url: string | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** An answer, a fault in its place, or a handler that does as it likes. */
export type Reply =
  | { status?: number; body?: unknown; headers?: Record<string, string> }
  | "reset"
  | "silence"
  | "headers only"
  | "half a body"
  | ((request: IncomingMessage, response: ServerResponse) => void | Promise<void>);

/** A server on loopback, until the test ends. */
export interface Served {
  readonly url: string;
  readonly received: readonly Received[];
}

/** Gives the replies one after another, and the last one again and again. */
export async function serve(...replies: Reply[]): Promise<Served> {
  const { server, received } = createReplyServer(replies);
  return { url: `http://127.0.0.1:${await listen(server)}`, received };
}

/** Refuses every connection until it is opened, and then does as {@link serve}. */
export async function serveLater(...replies: Reply[]): Promise<Served & { open(): unknown }> {
  const { server, received } = createReplyServer(replies);
  const port = await listen(server);
  await close(server);
  return {
    url: `http://127.0.0.1:${port}`,
    received,
    open: () => server.listen(port, "127.0.0.1"),
  };
}

function createReplyServer(replies: readonly Reply[]): { server: Server; received: Received[] } {
  const received: Received[] = [];
  const server = createServer(async (request, response) => {
    const { method, url, headers } = request;
    const index = received.push({ method, url, headers, body: await text(request) }) - 1;
    await answer(replies[Math.min(index, replies.length - 1)] ?? "reset", request, response);
  });
  onTestFinished(() => close(server));
  return { server, received };
}

async function listen(server: Server): Promise<number | undefined> {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  return typeof address === "object" ? address?.port : undefined;
}

async function close(server: Server): Promise<void> {
  if (!server.listening) return;
  server.close();
  server.closeAllConnections();
  await once(server, "close");
}

async function answer(
  reply: Reply,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (typeof reply === "function") return reply(request, response);
  if (reply === "silence") return;
  if (reply === "reset") {
    request.socket.destroy();
  } else if (reply === "headers only") {
    response.writeHead(200, { "content-type": "application/json" }).flushHeaders();
  } else if (reply === "half a body") {
    response.writeHead(200, { "content-type": "application/json", "content-length": "100" });
    response.write('{"name":', () => request.socket.destroy());
  } else {
    const { status = 200, body = {}, headers } = reply;
    response.writeHead(status, { "content-type": "application/json", ...headers });
    response.end(typeof body === "string" ? body : JSON.stringify(body));
  }
}
