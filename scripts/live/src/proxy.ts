import type { Exchange } from "@conference-kit/contract-tests/mock";
import { startMock } from "@conference-kit/contract-tests/mock";
import { type Listener, listen } from "@conference-kit/contract-tests/mock/listen.ts";
import { findSpecification } from "@conference-kit/contract-tests/specifications.ts";
import { createRelay } from "./relay.ts";

export interface ProxyOptions {
  /** Short name of the specification. */
  specification: string;
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
  const { specification, upstream, timeLimit, onExchange, onProblem } = options;
  const relay = await listen(createRelay(upstream, timeLimit, onProblem));
  const prism = await startMock({
    specification: findSpecification(specification).file,
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
