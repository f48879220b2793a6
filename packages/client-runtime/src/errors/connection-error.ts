import { ClientError, isClientError } from "./client-error.ts";

/** No complete answer came: the host was not reached, or the connection broke before the end. */
export class ConnectionError extends ClientError {
  /** Names the class, unchanged by minifiers. */
  override readonly name = "ConnectionError";
  /** The runtime's code for what happened, such as `ECONNRESET`, where it gives one. */
  declare readonly code: string | undefined;

  /** Makes one, such as for a test; `code` is the runtime's, such as `ECONNRESET`. */
  constructor(message: string, code?: string) {
    super(message);
    this.code = code;
  }
}

/** Tells whether this is a {@link ConnectionError}, whichever installed copy of this package made it. */
export function isConnectionError(error: unknown): error is ConnectionError {
  return isClientError(error) && error.name === "ConnectionError";
}
