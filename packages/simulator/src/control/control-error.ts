import type { Problem } from "../generated/control.ts";

/** The simulator refused a request; nothing was changed. */
export class ControlError extends Error {
  /** Names the class, unchanged by minifiers. */
  override readonly name = "ControlError";
  /** What is wrong, where, and what there is instead. */
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(`${problem.title} (${problem.status}): ${problem.detail}`);
    this.problem = problem;
  }
}
