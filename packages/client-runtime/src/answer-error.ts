import type { Answer } from "./answer.ts";
import { ApiError } from "./errors/api-error.ts";
import { isRecord } from "./is-record.ts";
import { excerpt, redact } from "./redact.ts";

/**
 * Makes the error for an answer that is not a success.
 *
 * @param call names the request in the message
 * @param longestWait the longest `Retry-After`, in milliseconds, that does not need a remark
 */
export function createApiError(call: string, answer: Answer, longestWait: number): ApiError {
  const { response, text, secrets } = answer;
  const { status, headers } = response;
  const { code, message, more_info: moreInfo, details } = parseErrorBody(answer);
  const retryAfter = parseRetryAfter(headers.get("Retry-After"));
  const parts = [
    `${call}: status ${status}`,
    typeof code === "number" ? `, code ${code}: ` : ": ",
    typeof message === "string"
      ? excerpt(message, secrets)
      : status < 400
        ? "a redirect is not followed, so that credentials and body go nowhere else."
        : excerpt(text, secrets) || "the body is empty.",
  ];
  if (retryAfter !== undefined && retryAfter * 1_000 > longestWait) {
    parts.push(
      ` Retry-After asks for ${retryAfter} s, more than retry.maximumRetryAfterMilliseconds allows.`,
    );
  }
  return new ApiError(parts.join(""), {
    status,
    code: typeof code === "number" ? code : undefined,
    moreInfo: typeof moreInfo === "string" ? moreInfo : undefined,
    details: isRecord(details) ? details : undefined,
    requestId: headers.get("Twilio-Request-Id") ?? undefined,
    retryAfter,
  });
}

function parseErrorBody({ text, secrets }: Answer): Readonly<Record<string, unknown>> {
  try {
    const body: unknown = JSON.parse(text, (_, value) =>
      typeof value === "string" ? redact(value, secrets) : value,
    );
    return isRecord(body) ? body : {};
  } catch {
    return {};
  }
}

function parseRetryAfter(header: string | null): number | undefined {
  if (header === null) return undefined;
  const seconds = /^\d+$/.test(header)
    ? Number(header)
    : Math.ceil((Date.parse(header) - Date.now()) / 1_000);
  return Number.isNaN(seconds) ? undefined : Math.max(0, seconds);
}
