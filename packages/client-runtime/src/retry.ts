import { checkPlainObject, readPositiveInteger } from "./check.ts";

/**
 * What may be sent again: `"always"` after 429, 5xx, a lost connection or a time limit;
 * `"unprocessed"` only after 429 or where it is certain that nothing was sent, because a repetition
 * of anything else might act twice.
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
  /**
   * Upper bound of the first wait, doubled for each further one up to 8 seconds, in milliseconds.
   *
   * @default 250
   */
  readonly baseDelayMilliseconds?: number | undefined;
}

/** Retry options with every member settled. */
export type RetryPolicy = { -readonly [Name in keyof RetryOptions]-?: number };

const defaults: RetryPolicy = {
  attempts: 6,
  totalMilliseconds: 60_000,
  maximumRetryAfterMilliseconds: 30_000,
  baseDelayMilliseconds: 250,
};

/** Settles the options, taking what is left out from the fallback. */
export function resolveRetry(
  options: RetryOptions = {},
  fallback: RetryPolicy = defaults,
): RetryPolicy {
  checkPlainObject("retry", options);
  const policy = { ...fallback };
  let name: keyof RetryOptions;
  for (name in policy)
    policy[name] = readPositiveInteger(`retry.${name}`, policy[name], options[name]);
  return policy;
}

/** The facts of a failed attempt that decide whether it is repeated. */
interface Failure {
  readonly name: string;
  readonly status?: number;
  readonly retryAfter?: number | undefined;
  readonly unsent?: boolean;
}

/** Tells whether a failed attempt has certainly done nothing: it was refused, or not even sent. */
export function isUnprocessed({ status, unsent }: Failure): boolean {
  return status === 429 || unsent === true;
}

/**
 * Gives the wait before another attempt in milliseconds, or undefined where there must be none:
 * what `Retry-After` asks for and, so that clients don't come back all at once, full jitter.
 */
export function planRetry(
  policy: RetryPolicy,
  repeat: Repeat,
  error: Failure,
  attempt: number,
  elapsedMilliseconds: number,
): number | undefined {
  const { status = 500, retryAfter = 0 } = error;
  const asked = retryAfter * 1_000;
  const bound = Math.min(8_000, policy.baseDelayMilliseconds * 2 ** (attempt - 1));
  const delay = asked + Math.random() * bound;
  return (isUnprocessed(error) || (repeat === "always" && status >= 500)) &&
    attempt < policy.attempts &&
    asked <= policy.maximumRetryAfterMilliseconds &&
    elapsedMilliseconds + delay <= policy.totalMilliseconds
    ? delay
    : undefined;
}
