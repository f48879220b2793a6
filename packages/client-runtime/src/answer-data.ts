import type { Answer } from "./answer.ts";
import { ResponseError } from "./errors/response-error.ts";
import { excerpt } from "./redact.ts";

/** Gives the JSON object of an answer, or undefined where its body is anything else. */
export function findObject<Data>({ response, text }: Answer): Data | undefined {
  const type = response.headers.get("Content-Type") ?? "json";
  try {
    const data: Data = JSON.parse(text);
    if (/json/i.test(type) && /^\s*{/.test(text)) return data;
  } catch {
    // It is no JSON.
  }
  return undefined;
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
