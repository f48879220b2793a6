import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Entry, nameFiles, type PackedPackage, run } from "@conference-kit/shared";

export const packageManagers = ["npm", "pnpm"] as const;
export type PackageManager = (typeof packageManagers)[number];

/** A fresh project that has one package of ours installed, by name, and nothing else but peers. */
export interface Project {
  entry: Entry;
  manager: PackageManager;
  folder: string;
}

function createInstall(manager: PackageManager, names: string[], cache: string): string[] {
  return manager === "npm"
    ? ["install", ...names, "--no-audit", "--no-fund", "--cache", cache]
    : ["add", ...names, "--cache-dir", cache];
}

/** Makes a project below a folder and installs in it what an entry needs, as a user would. */
export async function installAlone(
  entry: Entry<PackedPackage>,
  manager: PackageManager,
  registry: string,
  parent: string,
): Promise<Project> {
  const { item, peer } = entry;
  const folder = join(parent, manager, nameFiles(entry));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
  writeFileSync(join(folder, ".npmrc"), `@conference-kit:registry=${registry}\n`);
  // pnpm waits a day before it takes a new version, which is right for every scope but this one.
  writeFileSync(
    join(folder, "pnpm-workspace.yaml"),
    'minimumReleaseAgeExclude: ["@conference-kit/*"]\n',
  );
  // A cache of its own, since caches go by URL, and an earlier registry may have had the same port.
  const cache = join(parent, "cache", manager);
  // The types are checked where npm installed: an old compiler understands an old peer only.
  const beside = manager === "npm" ? peer?.oldest : peer?.newest;
  const names = [`${item.name}@${item.version}`, ...(beside === undefined ? [] : [beside])];
  await run(manager, createInstall(manager, names, cache), { cwd: folder });
  return { entry, manager, folder };
}
