import type { Answer } from "./answer.ts";
import { ResponseError } from "./errors/response-error.ts";
import { excerpt, redact } from "./redact.ts";

/** Gives the JSON object of a success. */
export function parseObject<Data>(answer: Answer): Data {
  const type = answer.response.headers.get("Content-Type") ?? "json";
  try {
    const data: Data = JSON.parse(answer.text);
    if (/json/i.test(type) && /^\s*{/.test(answer.text)) return data;
  } catch {
    // The error below says what the body is instead.
  }
  throw createResponseError(answer, "a JSON object");
}

/** Checks that a success has no body. */
export function checkEmpty(answer: Answer): void {
  if (answer.text) throw createResponseError(answer, "empty");
}

function createResponseError(answer: Answer, promised: string): ResponseError {
  const { call, response, status, text, secrets } = answer;
  const type = redact(response.headers.get("Content-Type") ?? "no content type", secrets);
  return new ResponseError(
    `${call}: status ${status}, but the body is not ${promised} (${type}): ${excerpt(redact(text, secrets))}`,
    status,
  );
}
