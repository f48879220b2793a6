import { once } from "node:events";
import type { IHttpOperation } from "@stoplight/types";
import type { Exchange } from "./exchange.ts";
import { createGuard } from "./guard.ts";
import { startPrism } from "./start-prism.ts";

export interface StartMockOptions {
  /** Path of the OpenAPI document, or the bundled document itself. */
  specification: string | object;
  /** @default 0, any free port */
  port?: number;
  /** Validates the traffic to this server instead of answering from the examples. */
  upstream?: URL;
  /** Sees every exchange that passes. */
  onExchange?: (exchange: Exchange) => void;
}

export interface Mock {
  /** Base URL on 127.0.0.1, without a slash at its end. */
  url: string;
  operations: IHttpOperation[];
  close(): Promise<void>;
}

/** Serves one specification on 127.0.0.1. */
export async function startMock(options: StartMockOptions): Promise<Mock> {
  const prism = await startPrism(options.specification, options.upstream);
  const guard = createGuard(prism.url, options.onExchange ?? (() => {}));
  try {
    guard.listen(options.port ?? 0, "127.0.0.1");
    await once(guard, "listening");
  } catch (error) {
    await prism.close();
    throw error;
  }
  const address = guard.address();
  const port = typeof address === "object" ? address?.port : undefined;
  return {
    url: `http://127.0.0.1:${port}`,
    operations: prism.operations,
    async close() {
      guard.close();
      guard.closeAllConnections();
      await once(guard, "close");
      await prism.close();
    },
  };
}
