import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Differences } from "./differences.ts";
import type { Outputs } from "./outputs.ts";

/** Writes what changed, each file in one step, and removes what is stale. */
export function writeOutputs(
  outputs: Outputs,
  { changed, stale }: Differences,
  root: string,
): void {
  for (const path of changed) {
    const file = join(root, path);
    const unfinished = `${file}.${process.pid}.tmp`;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(unfinished, outputs.get(path) ?? "");
    renameSync(unfinished, file);
  }
  for (const path of stale) rmSync(join(root, path));
}
