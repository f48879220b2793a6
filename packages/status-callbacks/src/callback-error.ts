/**
 * Why a request is refused:
 *
 * - `unsigned`: it carries no signature
 * - `wrong-signature`: no key that was given makes its signature of this URL and body, or none was given
 * - `unknown-algorithm`: it says that it is signed in a way that this package doesn't know
 * - `too-large`: its body is longer than the limit
 * - `unreadable`: it is neither GET nor POST, or its body neither a form nor JSON
 */
export type CallbackErrorReason =
  | "unsigned"
  | "wrong-signature"
  | "unknown-algorithm"
  | "too-large"
  | "unreadable";

/**
 * A request was refused as a callback. Neither the message nor a member holds a key or the
 * signature that would have been right.
 */
export class CallbackError extends Error {
  /** Names the class, unchanged by minifiers. */
  override readonly name = "CallbackError";
  /** What is wrong with the request. */
  declare readonly reason: CallbackErrorReason;
  /** The HTTP status to answer with. */
  declare readonly status: 400 | 403;

  /** Makes one, such as for a test. */
  constructor(reason: CallbackErrorReason, status: 400 | 403, message: string) {
    super(message);
    this.reason = reason;
    this.status = status;
  }
}

/**
 * Tells whether this is a {@link CallbackError}, whichever installed copy of this package made it.
 *
 * @example
 * try {
 *   return await handle(await receiveCallback(request, { authToken }));
 * } catch (error) {
 *   if (!isCallbackError(error)) throw error;
 *   return new Response(error.message, { status: error.status });
 * }
 */
export function isCallbackError(error: unknown): error is CallbackError {
  return error instanceof Error && error.name === "CallbackError" && "reason" in error;
}
