import type { Answer } from "./answer.ts";
import { createApiError } from "./answer-error.ts";
import { withDeadline } from "./deadline.ts";
import type { ApiError } from "./errors/api-error.ts";
import { ConnectionError } from "./errors/connection-error.ts";
import { TimeoutError } from "./errors/timeout-error.ts";
import type { Hooks, RequestEvent } from "./hooks.ts";
import { notify } from "./notify.ts";

/** How an attempt ended: with a success, with another answer, or without an answer. */
export type Attempt =
  | { readonly answer: Answer; readonly error?: undefined }
  | { readonly answer: Answer; readonly error: ApiError }
  | { readonly answer?: undefined; readonly error: ConnectionError | TimeoutError };

/** What an attempt has to know. */
export interface AttemptContext {
  /** Names the attempt in an error's message. */
  readonly call: string;
  readonly event: RequestEvent;
  readonly hooks: Hooks;
  /** Time limit in milliseconds. */
  readonly milliseconds: number;
  readonly signal: AbortSignal | undefined;
  /** The longest `Retry-After` that is honoured, in milliseconds. */
  readonly longestWait: number;
}

/**
 * Makes one attempt. What it throws ends the call: the caller's reason to abort, or an error of the
 * function that supplies tokens.
 */
export async function makeAttempt(
  { call, event, hooks, milliseconds, signal, longestWait }: AttemptContext,
  work: (signal: AbortSignal) => Promise<Answer>,
): Promise<Attempt> {
  const begin = performance.now();
  const subject = `${call}: no complete answer`;
  let status: number | undefined;
  notify(hooks.onRequest, event);
  try {
    const answer = await withDeadline({ milliseconds, subject, signal }, work);
    status = answer.response.status;
    return answer.response.ok
      ? { answer }
      : { answer, error: createApiError(call, answer, longestWait) };
  } catch (error) {
    signal?.throwIfAborted();
    if (error instanceof ConnectionError || error instanceof TimeoutError) return { error };
    throw error;
  } finally {
    const durationMilliseconds = performance.now() - begin;
    notify(hooks.onResponse, { ...event, status, durationMilliseconds });
  }
}
