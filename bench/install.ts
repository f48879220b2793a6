import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  type PackedPackage,
  packPackage,
  readPublishedPackages,
  repository,
  run,
} from "@conference-kit/shared";

/** A project that has something installed and nothing else. */
export interface Installation {
  folder: string;
  packages: number;
  bytes: number;
}

/** Packs every package that is published, as it would be published. */
export async function packPackages(folder: string): Promise<PackedPackage[]> {
  const packed: PackedPackage[] = [];
  for (const item of readPublishedPackages(repository)) {
    packed.push(await packPackage(item, folder));
  }
  return packed;
}

/** Gives the tarballs of a package of ours and of those of ours that it needs. */
export function listTarballs(packed: readonly PackedPackage[], name: string): string[] {
  const item = packed.find((candidate) => candidate.name === name);
  if (!item) return [];
  const needed = Object.keys(item.manifest.dependencies ?? {});
  return [item.tarball, ...needed.flatMap((dependency) => listTarballs(packed, dependency))];
}

/** Names a package of others in the version that is measured here. */
export function nameMeasured(name: string): string {
  const manifest = join(import.meta.dirname, "node_modules", name, "package.json");
  const { version }: { version: string } = JSON.parse(readFileSync(manifest, "utf8"));
  return `${name}@${version}`;
}

/** Installs with npm, as most users do, and counts what then lies on the disk. */
export async function install(folder: string, wanted: readonly string[]): Promise<Installation> {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
  await run("npm", ["install", ...wanted, "--no-audit", "--no-fund"], { cwd: folder });
  const modules = join(folder, "node_modules");
  const lock: { packages: object } = JSON.parse(
    readFileSync(join(modules, ".package-lock.json"), "utf8"),
  );
  const bytes = readdirSync(modules, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== ".package-lock.json")
    .reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
  return { folder, packages: Object.keys(lock.packages).length, bytes };
}
