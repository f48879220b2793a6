import { ConnectionError } from "./errors/connection-error.ts";
import type { Redact } from "./redact.ts";

/** What is known of a value that somebody has thrown. */
type Members = Readonly<Record<string, unknown>>;

/**
 * Makes the error for a `fetch` that failed. The failure itself is left out: one of a `fetch` of
 * the caller's may carry the request and its credentials.
 */
export function createConnectionError(
  call: string,
  failure: unknown,
  redact: Redact,
): ConnectionError {
  const { cause = failure }: Members = Object(failure);
  const { code, message }: Members = Object(cause);
  const reason = redact(`${message || code || "the connection failed"}`);
  return new ConnectionError(
    `${call}: no complete answer: ${reason}`,
    typeof code === "string" ? redact(code) : undefined,
  );
}
