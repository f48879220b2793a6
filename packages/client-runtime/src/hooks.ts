import type { ClientError } from "./errors/client-error.ts";

/** An attempt begins. */
export interface RequestEvent {
  /** HTTP method in capitals. */
  readonly method: string;
  /** Path as the specification has it, such as `/v1/Conferences/{ConferenceSid}`: no values. */
  readonly path: string;
  /** 1 for the first attempt of a call. */
  readonly attempt: number;
}

/** An attempt has ended, with an answer or without. */
export interface ResponseEvent extends RequestEvent {
  /** HTTP status of the answer; undefined when none came. */
  readonly status: number | undefined;
  /** Time from the beginning of the attempt to the end of the answer's body, in milliseconds. */
  readonly durationMilliseconds: number;
}

/** An attempt has failed and another one will follow. */
export interface RetryEvent extends RequestEvent {
  /** Why the attempt failed. */
  readonly error: ClientError;
  /** Wait before the next attempt, in milliseconds. */
  readonly delayMilliseconds: number;
}

/**
 * Functions that observe requests. They see no secret, and no path value unless an error
 * quotes an answer that names it. They cannot change anything: what one throws is reported as an
 * uncaught error and leaves the call as it is.
 */
export interface Hooks {
  /** Called before each attempt. */
  readonly onRequest?: ((event: RequestEvent) => void) | undefined;
  /** Called once after each `onRequest`. */
  readonly onResponse?: ((event: ResponseEvent) => void) | undefined;
  /** Called before the wait for another attempt. */
  readonly onRetry?: ((event: RetryEvent) => void) | undefined;
}

/**
 * Calls a hook, where there is one, with the event. An error in it is reported as uncaught, since it
 * must not change the call.
 */
export function notify<Event>(
  hook: ((event: Event) => void) | undefined,
  createEvent: () => Event,
): void {
  try {
    hook?.(createEvent());
  } catch (error) {
    queueMicrotask(() => {
      throw error;
    });
  }
}
