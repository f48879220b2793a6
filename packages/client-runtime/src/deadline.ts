import { TimeoutError } from "./errors/timeout-error.ts";
import { onAbort } from "./on-abort.ts";

/**
 * Says for a `TimeoutError` what was not done in time, and why.
 *
 * @param within the time, such as `within 30000 ms`
 */
export type DescribeTimeout = (
  within: string,
) => readonly [message: string, options?: ErrorOptions];

/**
 * Does work within a time: rejects with a `TimeoutError`, or with the reason of the caller's
 * signal, even where the work ignores the signal of the controller it is given.
 */
export function withDeadline<Result>(
  milliseconds: number,
  describe: DescribeTimeout,
  signal: AbortSignal | undefined,
  work: (controller: AbortController) => Promise<Result>,
): Promise<Result> {
  return new Promise((resolve, reject) => {
    const controller = new AbortController();
    const stop = (reason: unknown) => {
      reject(reason);
      release();
      controller.abort(reason);
    };
    const unfollow = onAbort(signal, stop);
    const timer = setTimeout(() => {
      const [message, options] = describe(`within ${milliseconds} ms`);
      stop(new TimeoutError(message, milliseconds, options));
    }, milliseconds);
    const release = () => {
      clearTimeout(timer);
      unfollow();
    };
    unreference(timer);
    work(controller).then(resolve, reject).then(release);
  });
}

/** Lets the process end while the timer runs, where the runtime's timers can hold it. */
function unreference(timer: number | { unref?(): unknown }): void {
  if (typeof timer === "object") timer.unref?.();
}
