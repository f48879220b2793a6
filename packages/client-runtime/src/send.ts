import { type Answer, readText } from "./answer.ts";
import type { Authorization, Authorizer } from "./authorization.ts";
import type { ConnectionOptions } from "./client-options.ts";
import { createConnectionError } from "./connection-failure.ts";
import { redact } from "./redact.ts";
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

/** Makes a `Send` that says who is calling, and says it anew after a 401 where it can. */
export function createSend(authorize: Authorizer, options: ConnectionOptions): Send {
  // The global is looked up for each request, so that it can be intercepted later.
  const { fetch = (url, init) => globalThis.fetch(url, init) } = options;
  const userAgent = createUserAgent(options.userAgent);

  return async (call, { method, url, headers, body }, signal) => {
    const transmit = async ({ header, secrets }: Authorization): Promise<Answer> => {
      const init = {
        method,
        headers: {
          ...headers,
          ...userAgent,
          ...(body !== undefined && { "content-type": "application/x-www-form-urlencoded" }),
          authorization: header,
        },
        body: body ?? null,
        redirect: "manual",
        signal,
      } as const;
      try {
        const response = await fetch(url, init);
        const text = await readText(response);
        return { call, response, text: response.ok ? text : redact(text, secrets), secrets };
      } catch (failure) {
        throw createConnectionError(call, failure, secrets);
      }
    };

    const shown = authorize();
    const answer = await transmit(await shown);
    const renewed = answer.response.status === 401 ? authorize(shown) : shown;
    return renewed === shown ? answer : transmit(await renewed);
  };
}
