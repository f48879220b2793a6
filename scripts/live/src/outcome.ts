import { isDeepStrictEqual } from "node:util";
import { type ClientError, isApiError } from "@conference-kit/client-runtime";
import { type Exchange, readDiagnostics } from "@conference-kit/mock";

/** The judgement of one call. */
export interface CallJudgement {
  operation: string;
  /** The operation and what it was called with. */
  title: string;
  /** The status of the answer, where one came. */
  status: number | undefined;
  /** What breaks the specification. */
  problems: string[];
}

/** All that was seen of one call. */
export interface Evidence {
  exchanges: readonly Exchange[];
  /** What kept an exchange from being validated. */
  obstacles: readonly string[];
  /** What the client gave. */
  result: unknown;
  /** What the client threw instead. */
  failure: ClientError | undefined;
  /** Whether the operation declares an error with this status and Twilio's code. */
  isDeclared(status: number, code: number | undefined): boolean;
}

function judgeFailure(failure: ClientError, isDeclared: Evidence["isDeclared"]): string[] {
  if (!isApiError(failure)) return [failure.message];
  const { status, code, message } = failure;
  if (!isDeclared(status, code))
    return [`${message} The specification has no such code for this status.`];
  // Conferences end and participants leave, so 404 is a correct answer too.
  return status === 404 ? [] : [message];
}

/** Finds the violations of the specification, and only the first where it explains the others. */
export function findProblems(evidence: Evidence): string[] {
  const { exchanges, obstacles, result, failure, isDeclared } = evidence;
  if (obstacles.length > 0) return [...obstacles];
  const responses = exchanges.map(({ response }) => response);
  if (responses.some(({ headers }) => headers["content-type"] === "application/problem+json")) {
    return ["The answer says that it is JSON, and is none."];
  }
  const violations = responses.flatMap((response) =>
    readDiagnostics(response).map(({ message }) =>
      response.status === 200 ? message : `Status ${response.status}: ${message}`,
    ),
  );
  if (violations.length > 0) return violations;
  if (failure !== undefined) return judgeFailure(failure, isDeclared);
  const answer = responses.at(-1)?.body;
  return result === undefined || (answer && isDeepStrictEqual(result, JSON.parse(answer)))
    ? []
    : ["The client gives something else than was answered."];
}
