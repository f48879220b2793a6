import type { Answer } from "./answer.ts";
import { createApiError } from "./answer-error.ts";
import { integerOr } from "./check.ts";
import type { CallOptions, ConnectionOptions } from "./client-options.ts";
import { withDeadline } from "./deadline.ts";
import type { ApiError } from "./errors/api-error.ts";
import { ConnectionError } from "./errors/connection-error.ts";
import { TimeoutError } from "./errors/timeout-error.ts";
import { notify } from "./notify.ts";
import { planRetry, type Repeat, resolveRetry } from "./retry.ts";
import type { Message, Send } from "./send.ts";
import { sleep } from "./sleep.ts";

/** One request, however many attempts it takes. */
export interface ExchangeRequest extends Message, CallOptions {
  /** Path as the specification has it, for messages and hooks. */
  readonly path: string;
  readonly repeat: Repeat;
}

/** How an attempt ended: with a success, with another answer, or without an answer. */
export type Attempt =
  | { readonly answer: Answer; readonly error?: undefined }
  | { readonly answer: Answer; readonly error: ApiError }
  | { readonly answer?: undefined; readonly error: ConnectionError | TimeoutError };

/** How the last attempt of a request ended. */
export type Outcome = Attempt & {
  /** Whether an earlier attempt may have done what was asked for. */
  readonly mayHaveActed: boolean;
};

/** Sends a request until nothing is gained by sending it again. */
export type Exchange = (request: ExchangeRequest) => Promise<Outcome>;

/** Makes an `Exchange` that limits, repeats and reports what it sends. */
export function createExchange(send: Send, options: ConnectionOptions): Exchange {
  const { hooks: { onRequest, onResponse, onRetry } = {} } = options;
  const clientRetry = resolveRetry(options.retry);
  const clientLimit = integerOr(30_000, "timeoutMilliseconds", options.timeoutMilliseconds);

  return async (request) => {
    const { method, path, repeat, signal } = request;
    signal?.throwIfAborted();
    const policy = resolveRetry(request.retry, clientRetry);
    const limit = integerOr(clientLimit, "timeoutMilliseconds", request.timeoutMilliseconds);

    const makeAttempt = async (attempt: number): Promise<Attempt> => {
      const call = `${method} ${path}${attempt > 1 ? `, attempt ${attempt}` : ""}`;
      const event = { method, path, attempt };
      const begin = performance.now();
      let status: number | undefined;
      notify(onRequest, event);
      try {
        const answer = await withDeadline(limit, `${call}: no complete answer`, signal, (ending) =>
          send(call, request, ending),
        );
        status = answer.response.status;
        return answer.response.ok
          ? { answer }
          : { answer, error: createApiError(answer, policy.maximumRetryAfterMilliseconds) };
      } catch (error) {
        signal?.throwIfAborted();
        if (error instanceof ConnectionError || error instanceof TimeoutError) return { error };
        throw error;
      } finally {
        notify(onResponse, { ...event, status, durationMilliseconds: performance.now() - begin });
      }
    };

    const begin = performance.now();
    let mayHaveActed = false;
    for (let attempt = 1; ; attempt++) {
      const result = await makeAttempt(attempt);
      const { error } = result;
      const delayMilliseconds =
        error && planRetry(policy, repeat, error, attempt, performance.now() - begin);
      if (!error || delayMilliseconds === undefined) return { ...result, mayHaveActed };
      mayHaveActed ||= !("status" in error && error.status === 429);
      notify(onRetry, { method, path, attempt, error, delayMilliseconds });
      await sleep(delayMilliseconds, signal);
    }
  };
}
