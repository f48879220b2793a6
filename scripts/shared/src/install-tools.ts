import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { run } from "./command.ts";
import { repository } from "./repository.ts";

const cache = join(repository, "node_modules/.cache/conference-kit");

/**
 * Installs one of the folders beside this file outside of the workspace, and gives the place.
 *
 * What is there already is used again: its name carries the lockfile's hash. Several processes may
 * ask at once, so an install becomes visible only when it is whole.
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
    // Another process was faster.
    if (!existsSync(folder)) throw error;
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
  return folder;
}
