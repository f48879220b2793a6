import type { FetchResponse } from "./client-options.ts";
import { ApiError } from "./errors/api-error.ts";
import { ResponseError } from "./errors/response-error.ts";
import { excerpt, type Redact, redactJson } from "./redact.ts";

/** An answer whose body has been read. */
export interface Answer {
  /** Names the attempt in an error's message. */
  readonly call: string;
  readonly response: FetchResponse;
  /** HTTP status, read from the response once because that is slow in some runtimes. */
  readonly status: number;
  /** Whether the status says success. */
  readonly ok: boolean;
  /** The body's text; of an answer that is not a success only the start, for the error. */
  readonly text: string;
  /** Removes from a text the secrets that an error must not show. */
  readonly redact: Redact;
}

/** Gives the JSON object of an answer, or undefined where its body is anything else. */
export function findObject<Data>({ response, text }: Answer): Data | undefined {
  const type = response.headers.get("Content-Type") ?? "json";
  return /json/i.test(type) && /^\s*{/.test(text) ? parseJson(text) : undefined;
}

/** Gives what a text says as JSON, or undefined where it is none. */
function parseJson<Data>(text: string): Data | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Gives the JSON object of a success. */
export function parseObject<Data>(answer: Answer): Data {
  const data = findObject<Data>(answer);
  if (data !== undefined) return data;
  const { call, response, status, text, redact } = answer;
  const type = redact(response.headers.get("Content-Type") ?? "no content type");
  throw new ResponseError(
    `${call}: status ${status}, but the body is not a JSON object (${type}): ${excerpt(redact(text))}`,
    status,
  );
}

/**
 * Makes the error for an answer that is not a success.
 *
 * @param longestWait the longest `Retry-After`, in milliseconds, that needs no remark
 */
export function createApiError(answer: Answer, longestWait: number): ApiError {
  const { call, response, status, text, redact } = answer;
  const { headers } = response;
  const body: Readonly<Record<string, unknown>> = Object(parseJson(text));
  const code = typeof body.code === "number" ? body.code : undefined;
  const retryAfter = parseRetryAfter(headers.get("Retry-After") ?? "");
  const show = (member: unknown) => (typeof member === "string" ? redact(member) : undefined);
  const reason =
    status < 400
      ? "a redirect, which is not followed lest credentials go elsewhere."
      : excerpt(show(body.message) ?? redact(text));
  const remark =
    retryAfter !== undefined && retryAfter * 1_000 > longestWait
      ? ` Retry-After is ${retryAfter} s, longer than retry.maximumRetryAfterMilliseconds.`
      : "";
  return new ApiError(
    `${call}: status ${status}${code ? `, code ${code}` : ""}: ${reason}${remark}`,
    {
      status,
      code,
      moreInfo: show(body.more_info),
      details: redactJson(body.details, redact),
      requestId: show(headers.get("Twilio-Request-Id")) || undefined,
      retryAfter,
    },
  );
}

function parseRetryAfter(header: string): number | undefined {
  const seconds = /^\d+$/.test(header)
    ? Number(header)
    : // One of the three forms of an HTTP date leaves out that its time is Greenwich's.
      Math.ceil((Date.parse(header.replace(/(?<! GMT)$/, " GMT")) - Date.now()) / 1_000);
  return seconds >= 0 ? seconds : undefined;
}
