import { readdirSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import { run } from "./command.ts";

/** Absolute path of the repository. */
export const repository: string = resolve(import.meta.dirname, "../../..");

/**
 * Environment of what starts the same programs over and over: Node.js compiles each once, for all
 * processes after it.
 */
export const sharedCompilation: NodeJS.ProcessEnv = {
  NODE_COMPILE_CACHE: join(repository, "node_modules/.cache/node-compile-cache"),
  ...process.env,
};

/**
 * Builds the packages whose sources have changed since their last build.
 *
 * @param user - A package of which only what it depends on is built.
 */
export async function buildPackages(user = "*"): Promise<void> {
  const parameters = ["scripts/shared/src/turbo.ts", "run", "build", `--filter=${user}`];
  await run("node", parameters, { cwd: repository });
}

/** Lists every file below a folder, hidden ones too, relative to it and in order. */
export function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, "/"))
    .toSorted();
}
