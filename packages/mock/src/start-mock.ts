import type { IHttpOperation } from "@stoplight/types";
import { createGuard, type Exchange, type Reword } from "./guard.ts";
import { type Listener, listen } from "./listen.ts";

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

export interface Mock extends Listener {
  operations: IHttpOperation[];
}

/**
 * Rewords by what stands on a package that has to be built first, so that a command can build it; it
 * is asked for each time, since `pnpm dev` builds it anew.
 */
const reword: Reword = async (exchange) => {
  if (exchange.response.status < 400) return exchange.response;
  const { rewordRefusal } = await import("./reword-refusal.ts");
  return rewordRefusal(exchange);
};

/** Serves one specification on 127.0.0.1. */
export async function startMock(options: StartMockOptions): Promise<Mock> {
  // Prism takes a second to import, so it is imported only when a mock starts.
  const { startPrism } = await import("./start-prism.ts");
  const prism = await startPrism(options.specification, options.upstream);
  const guard = createGuard(
    prism.url,
    options.onExchange ?? (() => {}),
    options.upstream === undefined ? reword : undefined,
  );
  try {
    const listener = await listen(guard, options.port);
    return {
      url: listener.url,
      operations: prism.operations,
      async close() {
        await listener.close();
        await prism.close();
      },
    };
  } catch (error) {
    await prism.close();
    throw error;
  }
}
