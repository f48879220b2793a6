import { ConnectionError } from "./errors/connection-error.ts";
import { isRecord } from "./is-record.ts";
import { redact } from "./redact.ts";

/**
 * Makes the error for a `fetch` that failed. The failure itself is left out: one of a `fetch` of
 * the caller's may carry the request and its credentials.
 */
export function createConnectionError(
  call: string,
  failure: unknown,
  secrets: readonly string[],
): ConnectionError {
  const cause = isRecord(failure) && isRecord(failure.cause) ? failure.cause : failure;
  const { code, message } = isRecord(cause) ? cause : {};
  const reason = redact(`${message || code || "the connection failed"}`, secrets);
  return new ConnectionError(
    `${call}: no complete answer: ${reason}`,
    typeof code === "string" ? redact(code, secrets) : undefined,
  );
}
