/** A cell of a matrix: what was checked, and the error. */
export interface Cell {
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
