import { once } from "node:events";
import { createServer, request } from "node:http";

/** Test helper: a registry that refuses one package, or anything, until it is mended. */
export interface FaultyRegistry {
  url: string;
  /** What was asked of it, as method and path. */
  requests: string[];
  mend(): void;
  close(): void;
}

/** Passes everything on to a registry, but refuses to take a package while it is faulty. */
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
  // How a client asks a proxy for a way through.
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
    mend() {
      faulty = false;
    },
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
