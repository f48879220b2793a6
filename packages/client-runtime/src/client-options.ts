import type { Credentials } from "./credentials.ts";
import type { Hooks } from "./hooks.ts";
import type { RetryOptions } from "./retry.ts";

/** Sends one request, as the global `fetch` does. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** How a client reaches the API, apart from its credentials. */
export interface ConnectionOptions {
  /** Subaccount to act for, `AC` and 32 hexadecimal digits, with the credentials of its parent. */
  readonly subaccountSid?: string | undefined;
  /**
   * Region that processes the requests, such as `ie1`; needs an `edge`.
   *
   * @default `TWILIO_REGION` where the runtime has an environment
   * @see https://www.twilio.com/docs/global-infrastructure
   */
  readonly region?: string | undefined;
  /**
   * Edge that the requests enter by, such as `dublin`; alone it goes with the region `us1`.
   *
   * @default `TWILIO_EDGE` where the runtime has an environment
   */
  readonly edge?: string | undefined;
  /** Address of a proxy or mock in place of Twilio's hosts, such as `http://localhost:4010`. */
  readonly baseUrl?: string | undefined;
  /** Sends the requests. @default the global `fetch`, looked up anew for every request */
  readonly fetch?: Fetch | undefined;
  /** Time limit of each attempt, body included, in milliseconds. @default 30_000 */
  readonly timeoutMilliseconds?: number | undefined;
  /** How failed attempts are repeated. */
  readonly retry?: RetryOptions | undefined;
  /** Functions that observe the requests. */
  readonly hooks?: Hooks | undefined;
  /** Put before the client's own `User-Agent`, such as `my-app/1.2`; browsers send their own. */
  readonly userAgent?: string | undefined;
}

/** Options of every client. */
export type ClientOptions = ConnectionOptions & Credentials;

/** Options of every call. */
export interface CallOptions {
  /** Ends the call, which then rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** Time limit of each attempt, body included, in milliseconds. @default the client's */
  readonly timeoutMilliseconds?: number | undefined;
  /** How failed attempts are repeated; what is left out is the client's. */
  readonly retry?: RetryOptions | undefined;
}

/** Options of every list. */
export interface ListOptions extends CallOptions {
  /** The most items to give, however many pages that takes; a whole number above 0. */
  readonly limit?: number | undefined;
}
