import { relative } from "node:path";

/** A file as a person names it. */
export const pathOf = (file: string): string => relative(process.cwd(), file) || file;

/** A place as editors and terminals open it, such as `openapi/voice-v2010.yaml:12:5`. */
export function placeOf(file: string, line: number, column: number): string {
  return `${pathOf(file)}:${line}:${column}`;
}

/** What is wrong in a specification, each problem with its place. */
export class SpecificationError extends Error {
  override readonly name = "SpecificationError";
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join("\n"));
    this.problems = problems;
  }
}
