/**
 * What may be sent again: `"always"` after 429, 5xx, a lost connection or a time limit;
 * `"unprocessed"` only after 429, because a repetition of anything else might act twice.
 */
export type Repeat = "always" | "unprocessed";

/** How failed attempts are repeated. */
export interface RetryOptions {
  /** Attempts in all; 1 never repeats. @default 6 */
  readonly attempts?: number | undefined;
  /** No attempt begins later than this after the first one, in milliseconds. @default 60_000 */
  readonly totalMilliseconds?: number | undefined;
  /** A longer `Retry-After` fails at once, in milliseconds. @default 30_000 */
  readonly maximumRetryAfterMilliseconds?: number | undefined;
  /** Upper bound of the first wait, doubled for each further one, in milliseconds. @default 250 */
  readonly baseDelayMilliseconds?: number | undefined;
  /** Upper bound of every wait, in milliseconds. @default 8_000 */
  readonly maximumDelayMilliseconds?: number | undefined;
}
