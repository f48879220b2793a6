/** One place of a matrix: what was checked, and what went wrong there. */
export interface Cell {
  /** Heads the line. */
  row: readonly string[];
  column: string;
  outcome: "passed" | "failed" | "skipped";
  message?: string;
}

/** Fills a cell with how an attempt went. */
export async function fill(
  row: readonly string[],
  column: string,
  attempt: () => Promise<unknown>,
): Promise<Cell> {
  try {
    await attempt();
    return { row, column, outcome: "passed" };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { row, column, outcome: "failed", message };
  }
}

/** Something that forbids a release. */
export interface Problem {
  package: string;
  check: string;
  message: string;
}
