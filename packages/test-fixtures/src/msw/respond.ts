import { HttpResponse } from "msw";
import { findListSchema } from "../builders/list-schema.ts";
import { createSource, type Source } from "../builders/source.ts";
import { checkRequest } from "../requests/check-request.ts";
import { type ErrorAnswer, findError } from "../requests/errors.ts";
import { describeOperation, type OperationName, readPath } from "../requests/find-operation.ts";
import type { ReadRequest } from "../requests/read-request.ts";
import { answer } from "./answer.ts";
import { answerList } from "./answer-list.ts";
import type { ErrorOptions } from "./handlers.ts";

type Members = Readonly<Record<string, unknown>>;

/** An operation, where it is called, and where new values in its answers come from. */
export interface Endpoint {
  readonly name: OperationName;
  /** What its path stands behind, unless it is one of Twilio's hosts. */
  readonly address: string | undefined;
  readonly seed: number;
  readonly source: Source;
}

/** Answers one request. */
export type Respond = (request: Request) => Promise<Response>;

function respondWithError({ status, headers, body }: ErrorAnswer, retryAfter?: number): Response {
  const asking = retryAfter === undefined ? {} : { "Retry-After": String(retryAfter) };
  return HttpResponse.json(body, { status, headers: { ...headers, ...asking } });
}

/** Refuses what the API would refuse, and answers the rest. */
function check(
  { name, address }: Endpoint,
  respond: (request: Request, asked: ReadRequest) => Response,
): Respond {
  const operation = describeOperation(name);
  return async (request) => {
    const { url, headers } = request;
    const path = readPath(operation, new URL(url), address) ?? {};
    const checked = checkRequest({ ...name, path }, { url, headers, text: await request.text() });
    if (checked.kind !== "valid") return respondWithError(checked.answer);
    return respond(request, checked.asked);
  };
}

/** Answers with a success, over which the test's own members come. */
export function createSuccess(endpoint: Endpoint, given: Members): Respond {
  const { seed, source } = endpoint;
  const { specification } = endpoint.name;
  const { status, answers, parameters } = describeOperation(endpoint.name);
  const name = answers[status];
  if (name === undefined) return check(endpoint, () => new HttpResponse(null, { status }));
  const list = findListSchema(specification, name);
  return check(endpoint, ({ url }, asked) => {
    const answering = { specification, name, asked, given };
    const body =
      list === undefined
        ? answer({ ...answering, created: status === 201, source })
        : // Every request builds the same list, and answers one page of it.
          answerList({
            ...answering,
            list,
            parameters,
            url: new URL(url),
            source: createSource(seed),
          });
    return HttpResponse.json(body, { status });
  });
}

/** Answers with an error of the operation. */
export function createFailure(
  endpoint: Endpoint,
  name: string,
  retryAfter: ErrorOptions["retryAfter"],
): Respond {
  const error = findError(endpoint.name, name);
  return check(endpoint, () => respondWithError(error, retryAfter));
}
