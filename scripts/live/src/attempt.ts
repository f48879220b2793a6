import { type ClientError, isApiError, isClientError } from "@conference-kit/client-runtime";
import type { Exchange } from "@conference-kit/mock";
import { type CallJudgement, findProblems } from "./outcome.ts";
import { type BundledSpecification, declaresError } from "./specification.ts";

/** Makes one call and judges it; gives what the client gave, or undefined where it threw. */
export type Attempt = <Result>(
  operation: string,
  variant: string,
  call: () => Promise<Result>,
) => Promise<Result | undefined>;

/** The exchanges during a call. */
export interface Traffic {
  exchanges: Exchange[];
  /** What kept an exchange from being validated. */
  obstacles: string[];
}

export function createAttempt(
  traffic: Traffic,
  specifications: readonly BundledSpecification[],
  onOutcome: (outcome: CallJudgement) => void,
): Attempt {
  return async (operation, variant, call) => {
    traffic.exchanges.length = 0;
    traffic.obstacles.length = 0;
    let failure: ClientError | undefined;
    const result = await call().catch((error: unknown) => {
      if (!isClientError(error)) throw error;
      failure = error;
      return undefined;
    });
    if (isApiError(failure) && failure.status === 401) {
      throw new Error(`The credentials were refused; nothing more was sent. ${failure.message}`);
    }
    const isDeclared = (status: number, code: number | undefined): boolean =>
      specifications.some((one) => declaresError(one, operation, status, code));
    onOutcome({
      operation,
      title: `${operation} ${variant}`.trimEnd(),
      status: traffic.exchanges.at(-1)?.response.status,
      problems: findProblems({ ...traffic, result, failure, isDeclared }),
    });
    return result;
  };
}
