import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "../release/command.ts";
import type { PackedPackage } from "../release/pack.ts";

export const packageManagers = ["npm", "pnpm"] as const;
export type PackageManager = (typeof packageManagers)[number];

/** A fresh project that has one package of ours installed, by name, and nothing else. */
export interface Project {
  item: PackedPackage;
  manager: PackageManager;
  folder: string;
}

function createInstall(manager: PackageManager, name: string, cache: string): string[] {
  return manager === "npm"
    ? ["install", name, "--no-audit", "--no-fund", "--cache", cache]
    : ["add", name, "--cache-dir", cache];
}

/** Makes a project below a folder and installs a package in it as a user would. */
export async function installAlone(
  item: PackedPackage,
  manager: PackageManager,
  registry: string,
  parent: string,
): Promise<Project> {
  const folder = join(parent, manager, item.name.replace(/^@.*\//, ""));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
  writeFileSync(join(folder, ".npmrc"), `@conference-kit:registry=${registry}\n`);
  // pnpm waits a day before it takes a new version, which is right for every scope but this one.
  writeFileSync(
    join(folder, "pnpm-workspace.yaml"),
    'minimumReleaseAgeExclude: ["@conference-kit/*"]\n',
  );
  // A cache of its own, because a port that was used before would bring back older contents.
  const cache = join(parent, "cache", manager);
  await run(manager, createInstall(manager, `${item.name}@${item.version}`, cache), {
    cwd: folder,
  });
  return { item, manager, folder };
}
