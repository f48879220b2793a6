import { ConnectionLostError, cutOff } from "../faults/fail.ts";
import type { Fault } from "../faults/fault.ts";
import type { Answer } from "./answer.ts";

/**
 * The answer as `fetch` gives it.
 *
 * @throws ConnectionLostError where the connection is lost.
 */
export function respond({ status, headers, body }: Answer, fault?: Fault): Response {
  const kind = fault?.failure.kind;
  if (kind === "connection-lost") throw new ConnectionLostError();
  if (body === undefined) return new Response(null, { status, headers: { ...headers } });
  const text = typeof body === "string" ? body : JSON.stringify(body);
  const sent = kind === "cut-off" ? cutOff(text) : text;
  const all = { "Content-Type": "application/json", ...headers };
  return new Response(sent, { status, headers: all });
}
