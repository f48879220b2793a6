import type { Answer } from "./answer.ts";
import { ApiError } from "./errors/api-error.ts";
import { excerpt, redactJson } from "./redact.ts";

/**
 * Makes the error for an answer that is not a success.
 *
 * @param longestWait the longest `Retry-After`, in milliseconds, that needs no remark
 */
export function createApiError(answer: Answer, longestWait: number): ApiError {
  const { call, response, status, text, redact } = answer;
  const { headers } = response;
  const body = parseErrorBody(text);
  const code = typeof body.code === "number" ? body.code : undefined;
  const retryAfter = parseRetryAfter(headers.get("Retry-After") ?? "");
  const reason =
    status < 400
      ? "a redirect, which is not followed lest credentials go elsewhere."
      : excerpt(redact(typeof body.message === "string" ? body.message : text));
  const remark =
    retryAfter !== undefined && retryAfter * 1_000 > longestWait
      ? ` Retry-After is ${retryAfter} s, longer than retry.maximumRetryAfterMilliseconds.`
      : "";
  return new ApiError(
    `${call}: status ${status}${code ? `, code ${code}` : ""}: ${reason}${remark}`,
    {
      status,
      code,
      moreInfo: typeof body.more_info === "string" ? redact(body.more_info) : undefined,
      details: redactJson(body.details, redact),
      requestId: redact(headers.get("Twilio-Request-Id") ?? "") || undefined,
      retryAfter,
    },
  );
}

function parseErrorBody(text: string): Readonly<Record<string, unknown>> {
  try {
    return Object(JSON.parse(text));
  } catch {
    return {};
  }
}

function parseRetryAfter(header: string): number | undefined {
  const seconds = /^\d+$/.test(header)
    ? Number(header)
    : // One of the three forms of an HTTP date leaves out that its time is Greenwich's.
      Math.ceil((Date.parse(header.replace(/(?<! GMT)$/, " GMT")) - Date.now()) / 1_000);
  return seconds >= 0 ? seconds : undefined;
}
