import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import type { Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { installTools } from "./install-tools.ts";

export interface LocalRegistry {
  /** Address on 127.0.0.1, on a free port. */
  url: string;
  close(): Promise<void>;
}

/** Starts an empty Verdaccio that knows no other registry and takes only our scope. */
export async function startRegistry(): Promise<LocalRegistry> {
  const tools = await installTools("checks");
  const entry = pathToFileURL(join(tools, "node_modules/verdaccio/build/index.js")).href;
  const { runServer }: { runServer(configuration: object): Promise<Server> } = await import(entry);
  const folder = mkdtempSync(join(tmpdir(), "conference-kit-registry-"));
  const server = await runServer({
    auth: {},
    configPath: join(folder, "config.yaml"),
    log: { type: "stdout", level: "fatal" },
    packages: { "@conference-kit/*": { access: "$all", publish: "$anonymous" } },
    self_path: folder,
    storage: folder,
    uplinks: {},
    web: { enable: false },
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" ? address?.port : undefined;
  return {
    url: `http://127.0.0.1:${port}/`,
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, "close");
      rmSync(folder, { recursive: true });
    },
  };
}
