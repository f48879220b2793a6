import { readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";

/** Lists every file below a folder, hidden ones too, relative to it and in order. */
export function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, "/"))
    .toSorted();
}
