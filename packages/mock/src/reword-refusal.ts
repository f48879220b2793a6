import {
  checkRequest,
  type ErrorAnswer,
  findOperation,
} from "@conference-kit/test-fixtures/requests";
import type { Exchange } from "./exchange.ts";
import { readDiagnostics } from "./violations.ts";

const baseUrl = "http://mock";

/** How request handlers refuse a request. */
function findRefusal({
  method,
  path,
  headers,
  body,
}: Exchange["request"]): ErrorAnswer | undefined {
  const url = baseUrl + path;
  const operation = URL.canParse(url) ? findOperation(method, url, { baseUrl }) : undefined;
  if (operation === undefined) return undefined;
  const checked = checkRequest(operation, {
    url,
    headers: { get: (name) => headers[name]?.toString() ?? null },
    text: body,
  });
  return checked.kind === "valid" ? undefined : checked.answer;
}

/**
 * Puts a refusal into the words of the request handlers, status and all: Prism answers 400 whatever is
 * wrong, with the body of an example, which always blames the same parameter. Which requests are refused is left to Prism, and so is
 * the header with all violations.
 */
export function rewordRefusal({ request, response }: Exchange): Exchange["response"] {
  const isRefused = readDiagnostics(response).some(({ location }) => location[0] === "request");
  const refusal = isRefused ? findRefusal(request) : undefined;
  if (refusal === undefined) return response;
  const body = JSON.stringify(refusal.body);
  const headers = {
    ...response.headers,
    "content-type": "application/json",
    "content-length": String(Buffer.byteLength(body)),
  };
  return { status: refusal.status, headers, body };
}
