import { type Exchange, type Listener, listen, startMock } from "@conference-kit/mock";
import { createRelay } from "./relay.ts";

export interface ProxyOptions {
  /** The bundled document. */
  document: object;
  upstream: URL;
  /** How long an answer may take, in milliseconds. */
  timeLimit: number;
  /** Sees every exchange, with what Prism says of it. */
  onExchange(exchange: Exchange): void;
  /** Is told what keeps an exchange from being validated. */
  onProblem(problem: string): void;
}

/** Starts Prism as a proxy that holds all traffic with a server against a specification. */
export async function startProxy(options: ProxyOptions): Promise<Listener> {
  const { document, upstream, timeLimit, onExchange, onProblem } = options;
  const relay = await listen(createRelay(upstream, timeLimit, onProblem));
  const prism = await startMock({
    specification: document,
    upstream: new URL(relay.url),
    onExchange,
  });
  return {
    url: prism.url,
    async close() {
      await prism.close();
      await relay.close();
    },
  };
}
