import { ConnectionLostError, cutOff } from "../faults/fail.ts";
import type { Fault } from "../faults/fault.ts";
import type { Answer } from "./answer.ts";

/** An answer as it goes out. */
export interface WrittenAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Null for an answer without one; a stream where it breaks off. */
  readonly body: string | ReadableStream<Uint8Array> | null;
}

/**
 * Writes an answer down, as far as a fault lets it.
 *
 * @throws ConnectionLostError where the connection is lost.
 */
export function writeAnswer({ status, headers, body }: Answer, fault?: Fault): WrittenAnswer {
  const kind = fault?.failure.kind;
  if (kind === "connection-lost") throw new ConnectionLostError();
  if (body === undefined) return { status, headers: { ...headers }, body: null };
  const text = typeof body === "string" ? body : JSON.stringify(body);
  const sent = kind === "cut-off" ? cutOff(text) : text;
  return { status, headers: { "Content-Type": "application/json", ...headers }, body: sent };
}
