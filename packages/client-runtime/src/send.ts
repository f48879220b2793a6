import type { Answer } from "./answer.ts";
import type { Authorizer } from "./authorization.ts";
import type { ConnectionOptions } from "./client-options.ts";
import { createConnectionError } from "./connection-failure.ts";
import { InvalidArgumentError } from "./errors/invalid-argument-error.ts";
import { readAnswer } from "./read-answer.ts";
import { createUserAgent } from "./user-agent.ts";

/** What is sent, apart from the authorization. */
export interface Message {
  /** HTTP method in capitals. */
  readonly method: string;
  readonly url: string;
  /** Further headers, named in lower case. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Form-encoded body. */
  readonly body?: string | undefined;
}

/** Sends a message once and reads the answer; `call` names the request in an error's message. */
export type Send = (call: string, message: Message, signal: AbortSignal) => Promise<Answer>;

/** Makes a `Send` that adds `Authorization`; after a 401 it renews a token and sends once more. */
export function createSend(authorize: Authorizer, options: ConnectionOptions): Send {
  // The global is looked up for each request, so that it can be intercepted later.
  const { fetch = (url, init) => globalThis.fetch(url, init) } = options;
  if (typeof fetch !== "function") {
    throw new InvalidArgumentError("fetch", "must be a function, not the module that exports it.");
  }
  const userAgent = createUserAgent(options.userAgent);

  return async function send(
    call,
    message,
    signal,
    shown = authorize(signal),
    mayRenew = true,
  ): Promise<Answer> {
    const { method, url, body } = message;
    const { header, redact } = await shown;
    // The attempt may have ended while waiting for a token, and a caller's `fetch` may ignore the signal.
    signal.throwIfAborted();
    const headers = {
      ...userAgent,
      ...message.headers,
      ...(body !== undefined && { "content-type": "application/x-www-form-urlencoded" }),
      authorization: header,
    };
    let answer: Answer;
    try {
      const response = await fetch(url, {
        method,
        headers,
        ...(body !== undefined && { body }),
        redirect: "manual",
        signal,
      });
      answer = await readAnswer(call, response, redact);
    } catch (failure) {
      if (failure instanceof InvalidArgumentError) throw failure;
      throw createConnectionError(call, failure, redact, options.fetch === undefined);
    }
    const renewed = mayRenew && answer.status === 401 ? authorize(signal, shown) : shown;
    return renewed === shown ? answer : send(call, message, signal, renewed, false);
  };
}
