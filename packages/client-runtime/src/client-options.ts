import type { Credentials } from "./credentials.ts";
import type { Hooks } from "./hooks.ts";
import type { RetryOptions } from "./retry.ts";

/** What a {@link Fetch} is told about a request. */
export interface FetchInit {
  /** HTTP method in capitals. */
  readonly method: string;
  /** Headers, named in lower case; one of them has the credentials. */
  readonly headers: Record<string, string>;
  /** Form-encoded body, where there is one. */
  readonly body?: string;
  readonly redirect: "manual";
  /** Aborts when the attempt has ended. */
  readonly signal: AbortSignal;
}

/** As much of a `Response` as a client needs: a test double may have no more. */
export interface FetchResponse {
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  /** Of an error only the start is read, where this is a stream of the web or of Node.js. */
  readonly body?: unknown;
  text(): Promise<string>;
}

/**
 * Sends one request, as the global `fetch` does, or as that of node-fetch, cross-fetch and undici.
 * It may not send it again by itself unless acting twice is acting once.
 */
export type Fetch = (url: string, init: FetchInit) => Promise<FetchResponse>;

/** How a client reaches the API, apart from its credentials. */
export interface ConnectionOptions {
  /** Subaccount to act for, `AC` and 32 hexadecimal digits, with the credentials of its parent. */
  readonly subaccountSid?: string | undefined;
  /**
   * Region that processes the requests, such as `ie1`; any but `us1` needs an `edge`.
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
