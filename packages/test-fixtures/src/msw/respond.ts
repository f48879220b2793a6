import { HttpResponse } from "msw";
import { findListSchema } from "../builders/list-schema.ts";
import { createSource, type Source } from "../builders/source.ts";
import { type SchemaTypes, schemas } from "../generated/index.ts";
import type { Operation } from "../schema/operation.ts";
import { answer } from "./answer.ts";
import { answerList } from "./answer-list.ts";
import { findError, type NamedError } from "./find-error.ts";
import { findRequestProblem } from "./find-request-problem.ts";
import type { ErrorOptions } from "./handlers.ts";
import { hasCredentials } from "./has-credentials.ts";
import { type ReadRequest, readRequest } from "./read-request.ts";

type Members = Readonly<Record<string, unknown>>;

/** An operation, and where new values in its answers come from. */
export interface Endpoint {
  readonly specification: keyof SchemaTypes;
  readonly id: string;
  readonly operation: Operation;
  readonly seed: number;
  readonly source: Source;
}

/** Answers one request. */
export type Respond = (request: Request) => Promise<Response>;

function respondWithError(
  { headers }: Operation,
  { status, body }: NamedError,
  retryAfter?: number,
): Response {
  const asking = retryAfter === undefined ? {} : { "Retry-After": String(retryAfter) };
  return HttpResponse.json(body, { status, headers: { ...headers[status], ...asking } });
}

/** Refuses what the API would refuse, and answers the rest. */
function check(
  { specification, id, operation }: Endpoint,
  respond: (request: Request, asked: ReadRequest) => Response,
): Respond {
  const all = schemas[specification];
  return async (request) => {
    if (!hasCredentials(request)) {
      const error = findError(specification, id, "authenticationFailed");
      return respondWithError(operation, error);
    }
    const asked = await readRequest(request, operation, all);
    const problem = findRequestProblem(asked, operation, all);
    if (problem === undefined) return respond(request, asked);
    const { parameter, reason } = problem;
    const { status, body } = findError(specification, id, "invalidParameter");
    const message = `Invalid request: ${parameter} ${reason}`;
    const explained = { ...body, message, details: { parameter } };
    return respondWithError(operation, { status, body: explained });
  };
}

/** Answers with a success, over which the test's own members come. */
export function createSuccess(endpoint: Endpoint, given: Members): Respond {
  const { specification, operation, seed, source } = endpoint;
  const { status, answers } = operation;
  const name = answers[status];
  if (name === undefined) return check(endpoint, () => new HttpResponse(null, { status }));
  const list = findListSchema(specification, name);
  return check(endpoint, ({ url }, asked) => {
    const answering = { specification, name, asked, given };
    const body =
      list === undefined
        ? answer({ ...answering, created: status === 201, source })
        : // All pages are cut from the same list, so each request begins it anew.
          answerList({ ...answering, list, url: new URL(url), source: createSource(seed) });
    return HttpResponse.json(body, { status });
  });
}

/** Answers with an error of the operation. */
export function createFailure(
  endpoint: Endpoint,
  name: string,
  retryAfter: ErrorOptions["retryAfter"],
): Respond {
  const { specification, id, operation } = endpoint;
  const error = findError(specification, id, name);
  return check(endpoint, () => respondWithError(operation, error, retryAfter));
}
