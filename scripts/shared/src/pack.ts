import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { run } from "./command.ts";
import type { PublishedPackage } from "./published-packages.ts";

export interface PackedPackage extends PublishedPackage {
  tarball: string;
  /** Folder with what the tarball holds. */
  contents: string;
}

/** Unpacks a tarball of a registry, whose files stand below one folder, into another folder. */
export async function unpack(tarball: string, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  await run("tar", ["-xzf", tarball, "--strip-components=1", "-C", folder]);
}

/** Packs a package as it would be published: workspace and catalog ranges become versions. */
export async function packPackage(item: PublishedPackage, folder: string): Promise<PackedPackage> {
  const contents = join(folder, item.name.replace(/^@.*\//, ""));
  const tarball = `${contents}.tgz`;
  await run("pnpm", ["pack", "--out", tarball], { cwd: item.folder });
  await unpack(tarball, contents);
  return { ...item, tarball, contents };
}
