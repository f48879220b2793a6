import { ClientError, isClientError } from "./client-error.ts";

/** What an answer with an error status says about the error. */
export interface ApiErrorAnswer {
  /** HTTP status; 0 where a browser hides the status of a redirect. */
  readonly status: number;
  /** Twilio's error code, such as 20404. */
  readonly code?: number | undefined;
  /** Address of Twilio's page about the code. */
  readonly moreInfo?: string | undefined;
  /** Further facts about the error, as Twilio sent them. */
  readonly details?: unknown;
  /** Identifier of the request, for Twilio's support. */
  readonly requestId?: string | undefined;
  /** How long to wait before another attempt, in seconds, whichever form the header had. */
  readonly retryAfter?: number | undefined;
}

/**
 * The API answered with an error, or with anything else that is not a success.
 *
 * @see https://www.twilio.com/docs/api/errors
 */
export class ApiError extends ClientError implements ApiErrorAnswer {
  /** Names the class, unchanged by minifiers. */
  override readonly name = "ApiError";
  declare readonly status: number;
  declare readonly code: number | undefined;
  declare readonly moreInfo: string | undefined;
  declare readonly details: unknown;
  declare readonly requestId: string | undefined;
  declare readonly retryAfter: number | undefined;

  /** Makes one, such as for a test; its members are those of `answer`. */
  constructor(message: string, answer: ApiErrorAnswer) {
    super(message);
    Object.assign(this, answer);
  }
}

/**
 * Tells whether this is an {@link ApiError}, whichever installed copy of this package made it.
 *
 * @example
 * if (isApiError(error) && error.code === 20404) return undefined;
 */
export function isApiError(error: unknown): error is ApiError {
  return isClientError(error) && error.name === "ApiError";
}
