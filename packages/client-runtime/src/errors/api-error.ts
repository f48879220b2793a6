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
  readonly details?: Readonly<Record<string, unknown>> | undefined;
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
  override readonly name = "ApiError";
  readonly status: number;
  readonly code: number | undefined;
  readonly moreInfo: string | undefined;
  readonly details: Readonly<Record<string, unknown>> | undefined;
  readonly requestId: string | undefined;
  readonly retryAfter: number | undefined;

  constructor(message: string, answer: ApiErrorAnswer) {
    super(message);
    this.status = answer.status;
    this.code = answer.code;
    this.moreInfo = answer.moreInfo;
    this.details = answer.details;
    this.requestId = answer.requestId;
    this.retryAfter = answer.retryAfter;
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
