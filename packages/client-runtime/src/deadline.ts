import type { ClientError } from "./errors/client-error.ts";
import { TimeoutError } from "./errors/timeout-error.ts";

const failures = /* @__PURE__ */ new WeakMap<AbortSignal, ClientError>();

/** Records why an attempt failed, for the error of a time limit that runs out later. */
export function noteFailure(signal: AbortSignal | undefined, failure: ClientError): void {
  if (signal) failures.set(signal, failure);
}

/**
 * Describes for a `TimeoutError` what was not done in time, and why: by default because of the
 * last attempt that failed.
 *
 * @param within the time, such as `within 30000 ms`
 */
export type DescribeTimeout = (
  within: string,
) => readonly [message: string, options?: ErrorOptions];

/**
 * Runs work within a time limit: rejects with a `TimeoutError`, or with the reason of the caller's
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
      const cause = failures.get(controller.signal);
      const [message, options = cause && { cause }] = describe(`within ${milliseconds} ms`);
      stop(new TimeoutError(message, milliseconds, options));
    }, milliseconds);
    const release = () => {
      clearTimeout(timer);
      unfollow();
    };
    const { unref }: { unref?(): unknown } = Object(timer);
    // Where the runtime's timers can hold the process, it may end while this one runs.
    unref?.call(timer);
    work(controller).then(resolve, reject).then(release);
  });
}

/** Waits, keeping the process alive; rejects with the signal's reason as soon as it aborts. */
export function sleep(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const release = onAbort(signal, (reason) => {
      clearTimeout(timer);
      reject(reason);
    });
    const timer = setTimeout(() => {
      release();
      resolve();
    }, milliseconds);
  });
}

/**
 * Calls back with the reason when the signal aborts; gives a function that ends that.
 *
 * @throws the reason of a signal that has aborted already.
 */
export function onAbort(
  signal: AbortSignal | undefined,
  callback: (reason: unknown) => void,
): () => void {
  signal?.throwIfAborted();
  const listener = () => callback(signal?.reason);
  signal?.addEventListener("abort", listener);
  return () => signal?.removeEventListener("abort", listener);
}
