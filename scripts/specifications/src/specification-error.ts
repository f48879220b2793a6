/** What is wrong in a specification, each problem with its place. */
export class SpecificationError extends Error {
  override readonly name = "SpecificationError";
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join("\n"));
    this.problems = problems;
  }
}
