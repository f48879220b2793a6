import { readPositiveInteger } from "./check.ts";
import { type DescribeTimeout, sleep, withDeadline } from "./deadline.ts";

/** Options of polling. */
export interface PollOptions {
  /** Ends the waiting, which then rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** Wait before the second look, half as long again before each further one, in milliseconds. @default 2_000 */
  readonly intervalMilliseconds?: number | undefined;
  /** Upper bound of every wait, in milliseconds. @default 60_000 */
  readonly maximumIntervalMilliseconds?: number | undefined;
  /** Time limit of the whole polling, in milliseconds. @default 2_400_000 (40 minutes) */
  readonly totalMilliseconds?: number | undefined;
}

/**
 * Calls `look` until it gives a value; waiting keeps the process alive.
 *
 * @param look gives undefined for "not yet"; what it throws ends the polling
 * @param describe says for the {@link TimeoutError} what was waited for, and what was seen last
 * @throws {@link TimeoutError} when the total time is up, or the reason of `signal`.
 *
 * @example
 * const done = await poll(async (signal) => {
 *   const job = await getJob({ signal });
 *   return job.state === "done" ? job : undefined;
 * });
 */
export async function poll<Result>(
  look: (signal: AbortSignal) => Promise<Result | undefined>,
  options: PollOptions = {},
  describe: DescribeTimeout = (within) => [`What was waited for did not come ${within}.`],
): Promise<Result> {
  const first = readPositiveInteger("intervalMilliseconds", 2_000, options.intervalMilliseconds);
  const longest = readPositiveInteger(
    "maximumIntervalMilliseconds",
    60_000,
    options.maximumIntervalMilliseconds,
  );
  const total = readPositiveInteger("totalMilliseconds", 2_400_000, options.totalMilliseconds);
  return withDeadline(total, describe, options.signal, async ({ signal }) => {
    for (let wait = first; ; wait *= 1.5) {
      const result = await look(signal);
      if (result !== undefined) return result;
      await sleep(Math.min(wait, longest), signal);
    }
  });
}
