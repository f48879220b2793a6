import { ConnectionError } from "./errors/connection-error.ts";
import type { Redact } from "./redact.ts";

/** What is known of a value that somebody has thrown. */
type Members = Readonly<Record<string, unknown>>;

/** How Node.js, Bun and Deno say that no connection came about. */
const unsentSigns = /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN)$|client error \(Connect\)/m;

/**
 * Makes the error for a `fetch` that failed.
 *
 * @param isOwnFetch whether it is the runtime's, which sends nothing twice and tells what happened
 */
export function createConnectionError(
  call: string,
  failure: unknown,
  redact: Redact,
  isOwnFetch: boolean,
): ConnectionError {
  const cause = copyError(failure, redact);
  const { code, message }: Members = Object(cause.cause ?? cause);
  return new ConnectionError(
    `${call}: no complete answer: ${message || code || "the connection failed"}`,
    {
      code: typeof code === "string" ? code : undefined,
      unsent: isOwnFetch && unsentSigns.test([code, message, cause.message].join("\n")),
      cause,
    },
  );
}

/**
 * Copies what an error says. Everything else is left out: one of a `fetch` of the caller's may carry
 * the request and its credentials.
 */
function copyError(failure: unknown, redact: Redact, depth = 8): Error {
  const members: Members = Object(failure);
  const { cause } = members;
  const copy = new Error(
    typeof failure === "string" ? redact(failure) : "",
    cause && depth ? { cause: copyError(cause, redact, depth - 1) } : {},
  );
  for (const name of ["name", "message", "stack", "code"]) {
    const text = members[name];
    if (typeof text !== "string") continue;
    Object.defineProperty(copy, name, { value: redact(text), enumerable: name === "code" });
  }
  return copy;
}
