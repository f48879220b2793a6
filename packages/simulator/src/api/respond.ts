import { ConnectionLostError, cutOff } from "../faults/fail.ts";
import type { Fault } from "../faults/fault.ts";
import type { Answer } from "./answer.ts";

/** An answer as it is sent. */
export interface WrittenAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Null for an answer without a body; a stream for one that is cut off. */
  readonly body: string | ReadableStream<Uint8Array> | null;
}

/**
 * Serializes an answer, cut off where a fault says so.
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
