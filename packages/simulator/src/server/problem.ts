import { InvalidArgumentError } from "../core/errors.ts";
import { ConnectionLostError } from "../faults/fail.ts";
import type { Problem } from "../generated/control.ts";

type Details = Partial<Pick<Problem, "argument" | "code">>;

/** Why a request is refused, to be answered as problem details. */
export class RefusedError extends Error {
  readonly problem: Problem;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    status: number,
    title: string,
    detail: string,
    { headers = {}, ...details }: Details & { headers?: Record<string, string> } = {},
  ) {
    super(detail);
    this.problem = { type: "about:blank", title, status, detail, ...details };
    this.headers = headers;
  }
}

/** Refuses with 404. */
export function notFound(argument: string, detail: string): RefusedError {
  return new RefusedError(404, "Not found", detail, { argument });
}

function describe(error: unknown): RefusedError {
  if (error instanceof RefusedError) return error;
  if (error instanceof InvalidArgumentError) {
    const { argument, message } = error;
    return new RefusedError(400, "An argument is wrong", `${message}.`, { argument });
  }
  if (error instanceof ConnectionLostError) {
    const detail = "A fault lost the answer of Twilio's API: see /_simulator/faults.";
    return new RefusedError(502, "The answer was lost", detail);
  }
  console.error(error);
  const detail =
    "This is a mistake in the simulator, and it has printed more of it. Please report it.";
  return new RefusedError(500, "Unexpected", detail);
}

/** The problem details of an error. */
export function describeError(error: unknown): {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
} {
  const { problem, headers } = describe(error);
  const { status } = problem;
  const all = { "content-type": "application/problem+json", ...headers };
  return { status, headers: all, text: `${JSON.stringify(problem)}\n` };
}
