import { createGuard, type Exchange, type Listener, listen } from "@conference-kit/mock";

/** Forwards requests to a server and records them byte for byte. */
export function startRecorder(upstream: string, exchanges: Exchange[]): Promise<Listener> {
  return listen(createGuard(upstream, (exchange) => exchanges.push(exchange)));
}
