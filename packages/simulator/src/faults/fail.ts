import type { Answer } from "../api/answer.ts";
import type { Failure } from "./fault.ts";

/** Whether a request with this failure is carried out all the same. */
export function hasEffect(failure: Failure): boolean {
  switch (failure.kind) {
    case "too-many-requests":
      return false;
    case "slow":
    case "cut-off":
      return true;
    default:
      return failure.acts === true;
  }
}

function jsonError(status: number, code: number, message: string): Answer {
  const body = { code, message, more_info: `https://www.twilio.com/docs/errors/${code}`, status };
  return { status, body };
}

/** The answer that a failure puts in place of the real one; undefined where it replaces none. */
export function answerOf(failure: Failure): Answer | undefined {
  switch (failure.kind) {
    case "too-many-requests": {
      const { retryAfter } = failure;
      const headers = retryAfter === undefined ? {} : { "Retry-After": String(retryAfter) };
      return { ...jsonError(429, 20429, "Too Many Requests"), headers };
    }
    case "server-error":
      return jsonError(500, 20500, "An internal server error has occurred");
    case "unavailable":
      return {
        status: 503,
        headers: { "Content-Type": "text/html" },
        body: "<!doctype html><title>503 Service Unavailable</title><h1>Service Unavailable</h1>",
      };
    default:
      return undefined;
  }
}

/** The error that `fetch` rejects with when a connection is lost. */
export class ConnectionLostError extends TypeError {
  constructor() {
    const cause = Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET" });
    super("fetch failed", { cause });
  }
}

/** A body that breaks off in the middle. */
export function cutOff(text: string): ReadableStream<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  let sent = false;
  return new ReadableStream({
    pull(controller) {
      if (sent) {
        controller.error(new ConnectionLostError());
      } else {
        sent = true;
        controller.enqueue(bytes.slice(0, Math.floor(bytes.length / 2)));
      }
    },
  });
}
