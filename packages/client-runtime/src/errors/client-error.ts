const brand: symbol = /* @__PURE__ */ Symbol.for("@conference-kit/client-runtime/error");

/** The `name` of every error that a client throws. */
export type ClientErrorName =
  | "ApiError"
  | "ConnectionError"
  | "InvalidArgumentError"
  | "ResponseError"
  | "TimeoutError";

/** What every error of a client has in common. */
export abstract class ClientError extends Error {
  /** Names the class, unchanged by minifiers. */
  abstract override readonly name: ClientErrorName;

  /** Marks the error, so that guards of every installed copy know it. */
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    Object.defineProperty(this, brand, { value: true });
  }
}

/**
 * Tells whether a client threw this error, whichever installed copy of this package made it.
 *
 * @example
 * try {
 *   await participants.get(conferenceSid, "agent");
 * } catch (error) {
 *   if (!isClientError(error)) throw error;
 *   console.error(error.name, error.message);
 * }
 */
export function isClientError(error: unknown): error is ClientError {
  return typeof error === "object" && error !== null && brand in error;
}
