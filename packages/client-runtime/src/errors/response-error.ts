import { ClientError, isClientError } from "./client-error.ts";

/** The status says success, but the body is not what the operation promises. */
export class ResponseError extends ClientError {
  /** Names the class, unchanged by minifiers. */
  override readonly name = "ResponseError";
  /** HTTP status of the answer. */
  declare readonly status: number;

  /** Makes one, such as for a test; `status` is the HTTP status of the answer. */
  constructor(message: string, status: number) {
    super(message);
    this.status = status;
  }
}

/** Tells whether this is a {@link ResponseError}, whichever installed copy of this package made it. */
export function isResponseError(error: unknown): error is ResponseError {
  return isClientError(error) && error.name === "ResponseError";
}
