import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { run } from "./command.ts";
import { repository } from "./repository.ts";

const cache = join(repository, "node_modules/.cache/conference-kit");

/**
 * Installs a folder of `tools` outside of the workspace, and returns its path.
 *
 * An existing installation is used again: its folder is named by the lockfile's hash. Several processes
 * may install at once, so an installation gets that name only when it is complete.
 */
export async function installTools(name: "checks" | "runtimes"): Promise<string> {
  const source = join(import.meta.dirname, "../tools", name);
  const lockfile = readFileSync(join(source, "pnpm-lock.yaml"));
  const hash = createHash("sha256").update(lockfile).digest("hex").slice(0, 16);
  const folder = join(cache, `${name}-${hash}`);
  if (existsSync(folder)) return folder;
  const unfinished = `${folder}-${process.pid}`;
  mkdirSync(unfinished, { recursive: true });
  try {
    cpSync(source, unfinished, { recursive: true });
    await run("pnpm", ["install", "--frozen-lockfile", "--prefer-offline"], { cwd: unfinished });
    renameSync(unfinished, folder);
  } catch (error) {
    // Another process may have completed the same installation.
    if (!existsSync(folder)) throw error;
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
  return folder;
}
