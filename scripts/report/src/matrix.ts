import type { Cell } from "./read-run.ts";

export const title = "What the contract tests have shown";

/** What stands in one field of the matrix: a status, parameter or body field of an operation. */
export interface Field {
  /** Values or examples that the specification declares; none where it declares no such thing. */
  cells: Cell[];
  shown: number;
}

/** A status, parameter or body field. */
export interface Column {
  kind: Cell["kind"];
  name: string;
}

/** Operations down; statuses, parameters and body fields across. */
export interface Matrix {
  operations: string[];
  columns: Column[];
  find(operation: string, column: Partial<Column>): Field;
  /** Of everything. */
  total: Field;
}

function createField(cells: Cell[]): Field {
  return { cells, shown: cells.filter(({ count }) => count > 0).length };
}

const kinds: Cell["kind"][] = ["status", "path", "query", "body"];

function listColumns(cells: readonly Cell[]): Column[] {
  return kinds.flatMap((kind) => {
    const names = new Set(cells.filter((cell) => cell.kind === kind).map(({ name }) => name));
    const ordered = kind === "status" ? [...names].sort() : [...names];
    return ordered.map((name) => ({ kind, name }));
  });
}

export function createMatrix(cells: Cell[]): Matrix {
  return {
    operations: [...new Set(cells.map(({ operation }) => operation))],
    columns: listColumns(cells),
    find: (operation, { kind, name }) =>
      createField(
        cells.filter(
          (cell) =>
            cell.operation === operation &&
            cell.kind === (kind ?? cell.kind) &&
            cell.name === (name ?? cell.name),
        ),
      ),
    total: createField(cells),
  };
}

/** The coverage of a field in a word: nothing, some of it, all of it, or not declared. */
export function rate({ cells, shown }: Field): "absent" | "empty" | "partial" | "covered" {
  if (cells.length === 0) return "absent";
  if (shown === 0) return "empty";
  return shown < cells.length ? "partial" : "covered";
}

/** Writes what is shown of a field as a number, or as a fraction where something is missing. */
export function writeShare({ cells, shown }: Field): string {
  if (cells.length === 0) return "";
  return shown === cells.length ? String(shown) : `${shown}/${cells.length}`;
}

/** The result of a run in one sentence. */
export function writeHeadline({ total: { cells, shown } }: Matrix): string {
  return shown === cells.length
    ? `All ${shown} statuses and values that the specifications declare have been shown.`
    : `${cells.length - shown} of the ${cells.length} statuses and values that the specifications declare have not been shown.`;
}

/** Says how many tests failed, of a run in which any did. */
export function writeFailedCount({ length }: readonly string[]): string {
  return `${length} contract ${length === 1 ? "test has" : "tests have"} failed; the log says why.`;
}
