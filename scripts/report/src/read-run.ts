import { existsSync, readFileSync } from "node:fs";

/** One value of a status, parameter or field that the specifications declare. */
export interface Cell {
  operation: string;
  kind: "status" | "path" | "query" | "body";
  /** Of the status, parameter or field. */
  name: string;
  /** The example or value. */
  value: string;
  /** How many exchanges have shown it. */
  count: number;
}

/** What a whole run of the contract tests has shown. */
export interface ContractRun {
  /** ISO 8601. */
  finishedAt: string;
  /** The titles of the tests that failed, each after its file. */
  failed: string[];
  cells: Cell[];
}

/** Reads what the latest whole run has left in a file; undefined where there was none. */
export function readRun(file: string): ContractRun | undefined {
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;
}
