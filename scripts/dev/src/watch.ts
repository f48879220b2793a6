import { join, relative } from "node:path";
import { setTimeout } from "node:timers/promises";
import { watch } from "chokidar";

/** Paths of hand-written files, from which generated files and builds are made. */
const written =
  /^(openapi\/.*\.(ya?ml|json)|packages\/[^/]+\/src\/(?!generated\/).*(?<!\.test(-d)?)\.ts)$/;
const foreign = /(^|\/)(node_modules|dist|generated|reports|\.turbo)$/;

/** An editor may save one file in several steps, and several files at once. */
const settlingTime = 20;

export interface Watcher {
  close(): Promise<void>;
}

/**
 * Reports the specifications once, then each save, as paths relative to the repository. Saves during
 * a report are collected for the next one.
 */
export async function watchSources(
  root: string,
  report: (paths: readonly string[]) => Promise<void>,
): Promise<Watcher> {
  const saved = new Set(["openapi/"]);
  let lastSave = 0;
  let working: Promise<void> | undefined;

  async function work(): Promise<void> {
    while (saved.size > 0) {
      while (performance.now() - lastSave < settlingTime) await setTimeout(settlingTime);
      const paths = [...saved].sort();
      saved.clear();
      await report(paths);
    }
    working = undefined;
  }

  const pathOf = (file: string): string => relative(root, file).replaceAll("\\", "/");
  const watcher = watch([join(root, "openapi"), join(root, "packages")], {
    ignoreInitial: true,
    ignored: (file) => foreign.test(pathOf(file)),
  });
  await new Promise<void>((resolve, reject) => {
    watcher.once("ready", resolve);
    watcher.once("error", reject);
  });
  watcher.on("all", (event, file) => {
    const path = pathOf(file);
    if (event.endsWith("Dir") || !written.test(path)) return;
    saved.add(path);
    lastSave = performance.now();
    working ??= work();
  });
  const close = async (): Promise<void> => {
    await watcher.close();
    await working;
  };
  try {
    working = work();
    await working;
  } catch (error) {
    await watcher.close();
    throw error;
  }
  return { close };
}
