import { errors } from "../generated/index.ts";
import type { ErrorBody } from "../schema/payloads.ts";
import { describeOperation, type OperationName } from "./find-operation.ts";
import type { RequestProblem } from "./find-request-problem.ts";

/** An error as an API answers it. */
export interface ErrorAnswer {
  /** The HTTP status. */
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** To be sent as JSON. */
  readonly body: ErrorBody;
}

/** The errors of an operation, by name. */
export function listErrors(name: OperationName): ReadonlyMap<string, ErrorAnswer> {
  const { headers } = describeOperation(name);
  const answers = Object.entries(errors[name.specification][name.id] ?? {});
  return new Map(
    answers.flatMap(([status, named]) =>
      Object.entries(named).map(([error, body]) => [
        error,
        { status: Number(status), headers: { ...headers[status] }, body },
      ]),
    ),
  );
}

/**
 * The error of an operation that has a name, such as `notFound`.
 *
 * @throws Error if the operation has no error of that name.
 */
export function findError(operation: OperationName, name: string): ErrorAnswer {
  const answers = listErrors(operation);
  const answer = answers.get(name);
  if (answer !== undefined) return answer;
  throw new Error(
    `${operation.id} has no error ${name}; it has ${[...answers.keys()].join(", ")}.`,
  );
}

/** The error 20003 of a request without credentials. */
export function refuseUnauthenticated(operation: OperationName): ErrorAnswer {
  return findError(operation, "authenticationFailed");
}

/** Errors that have a code of their own for what is wrong in a parameter. */
const errorsByParameter: Readonly<Record<string, string>> = {
  Label: "labelInvalid",
  ConferenceSid: "friendlyName",
  Sid: "friendlyName",
};

/**
 * The error of a wrong request, whose message and `details` name the parameter: 20001, unless the
 * operation has an error of its own for it, as for an impossible label or a name in place of a SID.
 */
export function refuseInvalid(
  operation: OperationName,
  { parameter, reason }: RequestProblem,
): ErrorAnswer {
  const own = listErrors(operation).get(errorsByParameter[parameter] ?? "");
  const { status, headers, body } = own ?? findError(operation, "invalidParameter");
  const message = `Invalid request: ${parameter} ${reason}`;
  return { status, headers, body: { ...body, message, details: { parameter } } };
}
