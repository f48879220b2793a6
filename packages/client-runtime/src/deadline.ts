import { TimeoutError } from "./errors/timeout-error.ts";
import { onAbort } from "./on-abort.ts";

/**
 * Does work within a time: rejects with a `TimeoutError`, or with the reason of the caller's
 * signal, even where the work ignores the signal it is given.
 *
 * @param subject says for the message what was not done in time
 */
export function withDeadline<Result>(
  milliseconds: number,
  subject: string,
  signal: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  return new Promise((resolve, reject) => {
    const controller = new AbortController();
    const stop = (reason: unknown) => {
      reject(reason);
      release();
      controller.abort(reason);
    };
    const unfollow = onAbort(signal, stop);
    const timer = setTimeout(
      () => stop(new TimeoutError(`${subject} within ${milliseconds} ms.`, milliseconds)),
      milliseconds,
    );
    const release = () => {
      clearTimeout(timer);
      unfollow();
    };
    unreference(timer);
    work(controller.signal).then(resolve, reject).then(release);
  });
}

/** Lets the process end while the timer runs, where the runtime's timers can hold it. */
function unreference(timer: number | { unref?(): unknown }): void {
  if (typeof timer === "object") timer.unref?.();
}
