import { once } from "node:events";
import type { Server } from "node:http";

/** A server on 127.0.0.1. */
export interface Listener {
  /** Base URL, without a slash at its end. */
  url: string;
  close(): Promise<void>;
}

/** @param port - 0 takes any free port. */
export async function listen(server: Server, port = 0): Promise<Listener> {
  // A client that reuses a connection as it is closed fails: a busy machine takes its time.
  server.keepAliveTimeout = 0;
  server.listen(port, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const actualPort = typeof address === "object" ? address?.port : undefined;
  return {
    url: `http://127.0.0.1:${actualPort}`,
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, "close");
    },
  };
}
