import type { Exchange } from "../mock/exchange.ts";
import { createGuard } from "../mock/guard.ts";
import { type Listener, listen } from "../mock/listen.ts";

/** Passes requests on to a server and keeps what went by, byte for byte. */
export interface Recorder extends Listener {
  exchanges: Exchange[];
}

export async function startRecorder(upstream: string): Promise<Recorder> {
  const exchanges: Exchange[] = [];
  const listener = await listen(createGuard(upstream, (exchange) => exchanges.push(exchange)));
  return { ...listener, exchanges };
}
