import { once } from "node:events";
import { createServer, request } from "node:http";

/** Test helper: a proxy to a registry, which refuses to publish a package until it is repaired. */
export interface FaultyRegistry {
  url: string;
  /** The requests so far, as method and path. */
  requests: string[];
  repair(): void;
  close(): void;
}

/**
 * Starts a proxy to a registry.
 *
 * @param refused - A part of the name of the refused package.
 */
export async function startFaultyRegistry(
  upstream: string,
  refused: string,
): Promise<FaultyRegistry> {
  const { hostname: host, port: upstreamPort } = new URL(upstream);
  const requests: string[] = [];
  let faulty = true;
  const server = createServer((incoming, outgoing) => {
    const { method, headers, url: path = "/" } = incoming;
    requests.push(`${method} ${path}`);
    if (faulty && method === "PUT" && path.includes(refused)) {
      outgoing.writeHead(403).end();
      return;
    }
    const passed = request({ host, port: upstreamPort, method, headers, path }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    incoming.pipe(passed);
  });
  // CONNECT asks a proxy for a tunnel to another host.
  server.on("connect", ({ method, url }, socket) => {
    requests.push(`${method} ${url}`);
    socket.destroy();
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" ? address?.port : undefined;
  return {
    url: `http://127.0.0.1:${port}/`,
    requests,
    repair() {
      faulty = false;
    },
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
