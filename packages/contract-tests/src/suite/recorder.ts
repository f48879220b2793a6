import { createGuard, type Exchange, type Listener, listen } from "@conference-kit/mock";

/** Passes requests on to a server and keeps what goes by, byte for byte. */
export function startRecorder(upstream: string, exchanges: Exchange[]): Promise<Listener> {
  return listen(createGuard(upstream, (exchange) => exchanges.push(exchange)));
}
