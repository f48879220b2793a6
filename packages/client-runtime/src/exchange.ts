import { type Answer, createApiError } from "./answer.ts";
import { readPositiveInteger } from "./check.ts";
import type { CallOptions, ConnectionOptions } from "./client-options.ts";
import { type DescribeTimeout, noteFailure, sleep, withDeadline } from "./deadline.ts";
import type { ApiError } from "./errors/api-error.ts";
import { ConnectionError } from "./errors/connection-error.ts";
import { TimeoutError } from "./errors/timeout-error.ts";
import { notify } from "./hooks.ts";
import { isUnprocessed, planRetry, type Repeat, resolveRetry } from "./retry.ts";
import type { Message, Send } from "./send.ts";

/** One request, however many attempts it takes. */
export interface ExchangeRequest extends Message, CallOptions {
  /** Path as the specification has it, for messages and hooks. */
  readonly path: string;
  readonly repeat: Repeat;
  /** Tells which answers to give as they are; any other one that is not a success is thrown. */
  readonly accepts?: (answer: Answer, mayHaveActed: boolean) => boolean;
}

/** Sends a request, and repeats it as its retry policy allows. */
export type Exchange = (request: ExchangeRequest) => Promise<Answer>;

/** Makes an `Exchange` that limits, repeats and reports what it sends. */
export function createExchange(send: Send, options: ConnectionOptions): Exchange {
  const { hooks: { onRequest, onResponse, onRetry } = {} } = options;
  const clientRetry = resolveRetry(options.retry);
  const clientLimit = readPositiveInteger(
    "timeoutMilliseconds",
    30_000,
    options.timeoutMilliseconds,
  );

  return async (request) => {
    const { method, path, repeat, accepts, signal } = request;
    signal?.throwIfAborted();
    const { retry } = request;
    const policy = retry === undefined ? clientRetry : resolveRetry(retry, clientRetry);
    const limit = readPositiveInteger(
      "timeoutMilliseconds",
      clientLimit,
      request.timeoutMilliseconds,
    );
    const first = performance.now();
    /** Whether an earlier attempt may have done what was asked for. */
    let mayHaveActed = false;

    for (let attempt = 1; ; attempt++) {
      const call = `${method} ${path}${attempt > 1 ? `, attempt ${attempt}` : ""}`;
      const describe: DescribeTimeout = (within) => [`${call}: no complete answer ${within}.`];
      const event = { method, path, attempt };
      const begin = performance.now();
      let answer: Answer | undefined;
      let error: ApiError | ConnectionError | TimeoutError;
      notify(onRequest, () => event);
      try {
        answer = await withDeadline(limit, describe, signal, async (controller) => {
          const given = await send(call, request, controller.signal);
          // Reading the rest of an error's body only to reuse the connection is not worth it.
          if (!given.ok) controller.abort();
          return given;
        });
        if (answer.ok) return answer;
        error = createApiError(answer, policy.maximumRetryAfterMilliseconds);
      } catch (failure) {
        signal?.throwIfAborted();
        if (!(failure instanceof ConnectionError || failure instanceof TimeoutError)) throw failure;
        error = failure;
      } finally {
        notify(onResponse, () => ({
          ...event,
          status: answer?.status,
          durationMilliseconds: performance.now() - begin,
        }));
      }

      noteFailure(signal, error);
      const elapsed = performance.now() - first;
      const delayMilliseconds = planRetry(policy, repeat, error, attempt, elapsed);
      if (delayMilliseconds === undefined) {
        if (answer && accepts?.(answer, mayHaveActed)) return answer;
        throw error;
      }
      mayHaveActed ||= !isUnprocessed(error);
      notify(onRetry, () => ({ ...event, error, delayMilliseconds }));
      await sleep(delayMilliseconds, signal);
    }
  };
}
