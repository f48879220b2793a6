import { ClientError, isClientError } from "./client-error.ts";

/**
 * A time limit ran out before there was a complete answer, or before what was waited for had come;
 * then `cause` is the last error that the waiting saw.
 */
export class TimeoutError extends ClientError {
  /** Names the class, unchanged by minifiers. */
  override readonly name = "TimeoutError";
  /** The limit that ran out, in milliseconds. */
  declare readonly timeoutMilliseconds: number;

  /** Makes one, such as for a test; the limit is in milliseconds. */
  constructor(message: string, timeoutMilliseconds: number, options?: ErrorOptions) {
    super(message, options);
    this.timeoutMilliseconds = timeoutMilliseconds;
  }
}

/** Tells whether this is a {@link TimeoutError}, whichever installed copy of this package made it. */
export function isTimeoutError(error: unknown): error is TimeoutError {
  return isClientError(error) && error.name === "TimeoutError";
}
