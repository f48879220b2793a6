import { type ErrorAnswer, refuseInvalid, refuseUnauthenticated } from "./errors.ts";
import type { FoundOperation } from "./find-operation.ts";
import { findRequestProblem, type RequestProblem } from "./find-request-problem.ts";
import { hasCredentials } from "./has-credentials.ts";
import { type ReadRequest, readRequest, type SentRequest } from "./read-request.ts";

/** The result of a check: a valid request, or the error to answer with. */
export type CheckedRequest =
  | { readonly kind: "valid"; readonly asked: ReadRequest }
  | { readonly kind: "unauthenticated"; readonly answer: ErrorAnswer }
  | { readonly kind: "invalid"; readonly answer: ErrorAnswer; readonly problem: RequestProblem };

/**
 * Checks a request as the API would: first its credentials, then its path, its query and its form.
 *
 * @example
 * const operation = findOperation(request.method, request.url);
 * if (operation) {
 *   const { url, headers } = request;
 *   const checked = checkRequest(operation, { url, headers, text: await request.text() });
 *   if (checked.kind !== "valid") {
 *     const { status, headers, body } = checked.answer;
 *     return Response.json(body, { status, headers });
 *   }
 * }
 */
export function checkRequest(operation: FoundOperation, sent: SentRequest): CheckedRequest {
  if (!hasCredentials(sent)) {
    return { kind: "unauthenticated", answer: refuseUnauthenticated(operation) };
  }
  const asked = readRequest(operation, sent);
  const problem = findRequestProblem(operation, asked);
  if (problem === undefined) return { kind: "valid", asked };
  return { kind: "invalid", answer: refuseInvalid(operation, problem), problem };
}
