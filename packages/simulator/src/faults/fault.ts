import type { Duration } from "../core/time.ts";

/** How a request fails. */
export type Failure =
  /** 429. `retryAfter`: seconds, as the header `Retry-After` says them; left out, there is no header. */
  | { readonly kind: "too-many-requests"; readonly retryAfter?: number | undefined }
  /** 500 with Twilio's JSON. */
  | { readonly kind: "server-error"; readonly acts?: boolean | undefined }
  /** 503 with an HTML page, as a proxy in front of Twilio answers it. */
  | { readonly kind: "unavailable"; readonly acts?: boolean | undefined }
  /** The connection is lost, before or after the request had its effect. */
  | { readonly kind: "connection-lost"; readonly acts?: boolean | undefined }
  /** The answer takes so much simulated time. */
  | { readonly kind: "slow"; readonly by: Duration }
  /** The answer's body is cut off in the middle. The request has its effect. */
  | { readonly kind: "cut-off" };

/** Which requests fail, and how. */
export interface Fault {
  /** The specification's names of operations, such as `createParticipant`; left out, all of them. */
  readonly operations?: readonly string[] | undefined;
  /** The account that asks; left out, all of them. */
  readonly accountSid?: string | undefined;
  /**
   * How many fitting requests are left alone first.
   *
   * @default 0
   */
  readonly after?: number | undefined;
  /**
   * How many requests fail; then the fault is over.
   *
   * @default No limit.
   */
  readonly times?: number | undefined;
  /**
   * How likely a fitting request fails, from 0 to 1; the seed decides which.
   *
   * @default 1
   */
  readonly probability?: number | undefined;
  readonly failure: Failure;
}
