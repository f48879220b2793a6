import { type Attempt, makeAttempt } from "./attempt.ts";
import { integerOr } from "./check.ts";
import type { CallOptions, ConnectionOptions } from "./client-options.ts";
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

/** How the last attempt of a request ended. */
export type Outcome = Attempt & {
  /** Names the attempt in an error's message. */
  readonly call: string;
  /** Whether an earlier attempt may have done what was asked for. */
  readonly mayHaveActed: boolean;
};

/** Sends a request until nothing is gained by sending it again. */
export type Exchange = (request: ExchangeRequest) => Promise<Outcome>;

/** Makes an `Exchange` that limits, repeats and reports what it sends. */
export function createExchange(send: Send, options: ConnectionOptions): Exchange {
  const { hooks = {} } = options;
  const clientRetry = resolveRetry(options.retry);
  const clientLimit = integerOr(30_000, "timeoutMilliseconds", options.timeoutMilliseconds, 1);

  return async ({ path, repeat, signal, retry, timeoutMilliseconds, ...message }) => {
    const policy = resolveRetry(retry, clientRetry);
    const milliseconds = integerOr(clientLimit, "timeoutMilliseconds", timeoutMilliseconds, 1);
    const longestWait = policy.maximumRetryAfterMilliseconds;
    const begin = performance.now();
    let mayHaveActed = false;

    for (let attempt = 1; ; attempt++) {
      const event = { method: message.method, path, attempt };
      const call = `${event.method} ${path}${attempt > 1 ? `, attempt ${attempt}` : ""}`;
      const result = await makeAttempt(
        { call, event, hooks, milliseconds, signal, longestWait },
        (ending) => send(call, message, ending),
      );
      const { error } = result;
      const elapsed = performance.now() - begin;
      const delayMilliseconds = error && planRetry(policy, repeat, { error, attempt, elapsed });
      if (!error || delayMilliseconds === undefined) return { ...result, call, mayHaveActed };

      mayHaveActed ||= !("status" in error && error.status === 429);
      notify(hooks.onRetry, { ...event, error, delayMilliseconds });
      await sleep(delayMilliseconds, signal);
    }
  };
}
