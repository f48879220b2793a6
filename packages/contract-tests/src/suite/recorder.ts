import type { Exchange } from "../mock/exchange.ts";
import { createGuard } from "../mock/guard.ts";
import { type Listener, listen } from "../mock/listen.ts";

/** Passes requests on to a server and keeps what goes by, byte for byte. */
export function startRecorder(upstream: string, exchanges: Exchange[]): Promise<Listener> {
  return listen(createGuard(upstream, (exchange) => exchanges.push(exchange)));
}
