import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseYaml } from "@redocly/openapi-core";

/** What a source says about one place: that it is described, or exact values of keywords. */
export type Statement = "described" | Readonly<Record<string, unknown>>;

/** What one document, or another public source, states, by JSON pointer into the specifications. */
export interface Inventory {
  /** Title of the document the specifications are taken from. */
  document?: string;
  /** The file name by which it was saved. */
  savedAs?: string;
  /** The day on which its statements were written down. */
  recorded?: string;
  /** What the source is, where it is no such document. */
  source?: string;
  subject: string;
  statements: Readonly<Record<string, Statement>>;
}

/**
 * Reads every inventory beside the specifications; a folder without any gives none. Each linting reads
 * them, so the parser is the faster one.
 */
export function readInventories(folder: string): Inventory[] {
  if (!existsSync(folder)) return [];
  return globSync("*.yaml", { cwd: folder })
    .sort()
    .map((file) => parseYaml(readFileSync(join(folder, file), "utf8")) as Inventory);
}
