import { readdirSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import { run } from "./command.ts";

/** Absolute path of the repository. */
export const repository: string = resolve(import.meta.dirname, "../../..");

/** Builds the packages whose sources have changed since their last build. */
export async function buildPackages(): Promise<void> {
  await run("node", ["scripts/shared/src/turbo.ts", "run", "build"], { cwd: repository });
}

/** Lists every file below a folder, hidden ones too, relative to it and in order. */
export function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, "/"))
    .toSorted();
}
