import { ClientError, isClientError } from "./client-error.ts";

/** What is known of a connection that failed. */
export interface ConnectionFailure {
  /** The runtime's code for what happened, such as `ECONNRESET`. */
  readonly code?: string | undefined;
  /** Whether it is certain that nothing was sent. @default false */
  readonly unsent?: boolean | undefined;
  /** What `fetch` threw. */
  readonly cause?: unknown;
}

/** No complete answer came: the host was not reached, or the connection broke before the end. */
export class ConnectionError extends ClientError {
  /** Names the class, unchanged by minifiers. */
  override readonly name = "ConnectionError";
  /** The runtime's code for what happened, such as `ECONNRESET`, where it gives one. */
  declare readonly code: string | undefined;
  /**
   * Whether it is certain that nothing was sent, because the host's name was not found or it refused
   * the connection. The runtime's own `fetch` can tell, one of the caller's never does.
   */
  declare readonly unsent: boolean;

  /** Makes one, such as for a test. */
  constructor(message: string, failure: ConnectionFailure = {}) {
    super(message, failure);
    this.code = failure.code;
    this.unsent = failure.unsent ?? false;
  }
}

/** Tells whether this is a {@link ConnectionError}, whichever installed copy of this package made it. */
export function isConnectionError(error: unknown): error is ConnectionError {
  return isClientError(error) && error.name === "ConnectionError";
}
