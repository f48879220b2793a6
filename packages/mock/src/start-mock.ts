import type { IHttpOperation } from "@stoplight/types";
import type { Exchange, Reword } from "./exchange.ts";
import { createGuard } from "./guard.ts";
import { type Listener, listen } from "./listen.ts";
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

export interface Mock extends Listener {
  operations: IHttpOperation[];
}

const keepWords: Reword = ({ response }) => response;

/** Serves one specification on 127.0.0.1. */
export async function startMock(options: StartMockOptions): Promise<Mock> {
  const prism = await startPrism(options.specification, options.upstream);
  const guard = createGuard(
    prism.url,
    options.onExchange ?? (() => {}),
    options.upstream === undefined ? undefined : keepWords,
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
