import { resolve } from "node:path";

const repository = resolve(import.meta.dirname, "../../../..");

/** Puts the file, line and column before problems that begin with a reference into a specification. */
export async function locateProblem(...problems: readonly string[]): Promise<string> {
  // What finds the lines of a file takes long to load.
  const { locateProblems, SpecificationError } = await import("@conference-kit/specifications");
  return locateProblems(new SpecificationError(problems), repository).message;
}
