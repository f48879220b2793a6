import { availableParallelism } from "node:os";
import { Readable } from "node:stream";

/** A cell of a matrix: what was checked, and the error. */
export interface MatrixCell {
  /** Heads the line. */
  row: readonly string[];
  column: string;
  outcome: "passed" | "failed" | "skipped";
  message?: string;
}

/** Makes the cell of an attempt. */
export async function fill(
  row: readonly string[],
  column: string,
  attempt: () => Promise<unknown>,
): Promise<MatrixCell> {
  try {
    await attempt();
    return { row, column, outcome: "passed" };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { row, column, outcome: "failed", message };
  }
}

/** Something that forbids a release. */
export interface PackageProblem {
  package: string;
  check: string;
  message: string;
}

/** Maps items, as many at once as there are processors, and keeps their order. */
export function forEach<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  return Readable.from(items).map(work, { concurrency: availableParallelism() }).toArray();
}
