import type { IncomingHttpHeaders } from "node:http";

/** One request as it came in and one response as it went out. */
export interface Exchange {
  request: { method: string; path: string; headers: IncomingHttpHeaders; body: string };
  response: { status: number; headers: IncomingHttpHeaders; body: string };
}

/** Replaces a response. */
export type Reword = (exchange: Exchange) => Exchange["response"] | Promise<Exchange["response"]>;
