import { TimeoutError } from "./errors/timeout-error.ts";

/** When work has to end. */
export interface Deadline {
  readonly milliseconds: number;
  /** Says what was not finished, for the message of the `TimeoutError`. */
  readonly subject: string;
  /** Ends the work earlier. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Does work until a deadline: rejects with a `TimeoutError`, or with the reason of the caller's
 * signal, even where the work ignores the signal it is given.
 */
export function withDeadline<Result>(
  { milliseconds, subject, signal }: Deadline,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const controller = new AbortController();
    const release = () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", follow);
    };
    const stop = (reason: unknown) => {
      release();
      reject(reason);
      controller.abort(reason);
    };
    const follow = () => stop(signal?.reason);
    const timer = setTimeout(
      () => stop(new TimeoutError(`${subject} within ${milliseconds} ms.`, milliseconds)),
      milliseconds,
    );
    unreference(timer);
    signal?.addEventListener("abort", follow);
    work(controller.signal).then(resolve, reject).then(release);
  });
}

/** Lets the process end while the timer runs, where the runtime's timers can hold it. */
function unreference(timer: number | { unref?(): unknown }): void {
  if (typeof timer === "object") timer.unref?.();
}
