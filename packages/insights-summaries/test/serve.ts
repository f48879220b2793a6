import { once } from "node:events";
import { createServer, type Server } from "node:http";
import { text } from "node:stream/consumers";
import { onTestFinished } from "vitest";

/** One request as it arrived. */
export interface Received {
  method: string | undefined;
  url: string | undefined;
  body: string;
}

/** An answer, or what happens in its place. */
export type Reply =
  | { status: number; body?: unknown; headers?: Record<string, string> }
  | "reset"
  | "silence";

/** A server on loopback, until the test ends. */
export interface Served {
  url: string;
  received: Received[];
}

async function listen(server: Server): Promise<string> {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(async () => {
    server.close();
    server.closeAllConnections();
    await once(server, "close");
  });
  const address = server.address();
  return `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`;
}

/** Gives the replies one after another, and the last one again and again. */
export async function serve(...replies: Reply[]): Promise<Served> {
  const received: Received[] = [];
  const server = createServer(async (request, response) => {
    const reply = replies[Math.min(received.length, replies.length - 1)] ?? "reset";
    received.push({ method: request.method, url: request.url, body: await text(request) });
    if (reply === "reset") request.socket.destroy();
    if (typeof reply === "string") return;
    const { status, body, headers = { "content-type": "application/json" } } = reply;
    response.writeHead(status, headers);
    response.end(typeof body === "string" ? body : JSON.stringify(body));
  });
  return { url: await listen(server), received };
}
