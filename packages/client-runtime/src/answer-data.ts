import type { Answer } from "./answer.ts";
import { ResponseError } from "./errors/response-error.ts";
import { excerpt } from "./redact.ts";

/** Gives the JSON object of a success; `call` names the request in an error's message. */
export function parseObject<Data>(call: string, answer: Answer): Data {
  const data: Data | undefined = parseJson(answer);
  if (typeof data !== "object" || data === null || Array.isArray(data)) {
    throw createResponseError(call, answer, "a JSON object");
  }
  return data;
}

/** Checks that a success has no body. */
export function checkEmpty(call: string, answer: Answer): void {
  if (answer.text) throw createResponseError(call, answer, "empty");
}

function parseJson<Data>({ response, text }: Answer): Data | undefined {
  if (!/json/i.test(response.headers.get("Content-Type") ?? "json")) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function createResponseError(call: string, answer: Answer, promised: string): ResponseError {
  const { status, headers } = answer.response;
  const type = headers.get("Content-Type") ?? "no content type";
  const start = excerpt(answer.text.slice(0, 10_000), answer.secrets) || "nothing";
  return new ResponseError(
    `${call}: status ${status}, but the body is not ${promised} (${type}): ${start}`,
    status,
  );
}
