import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Outputs } from "./outputs.ts";

/** How the generated files on disk differ from what the specifications give. */
export interface Differences {
  changed: string[];
  /** Generated files that no specification gives any more. */
  stale: string[];
}

/** Compares every generated file below `packages/` with the outputs. */
export function findDifferences(outputs: Outputs, root: string): Differences {
  const changed = [...outputs].flatMap(([path, text]) => {
    const file = join(root, path);
    return existsSync(file) && readFileSync(file, "utf8") === text ? [] : path;
  });
  const present = globSync("packages/*/src/generated/**/*.*", { cwd: root });
  const stale = present
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => !outputs.has(path));
  return { changed, stale };
}
