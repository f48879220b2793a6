import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** The npm scope of this repository's packages. */
export const scope = "@conference-kit";

/** The members of a manifest that the tools read. */
export interface Manifest {
  name: string;
  version: string;
  private?: boolean;
  exports?: Record<string, unknown>;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
  publishConfig?: Record<string, unknown>;
}

export interface PublishedPackage {
  name: string;
  version: string;
  /** Absolute path of the package. */
  folder: string;
  manifest: Manifest;
}

/** Lists the packages that are not private, each after the packages it depends on. */
export function readPublishedPackages(root: string): PublishedPackage[] {
  const packages = globSync("packages/*/package.json", { cwd: root })
    .toSorted()
    .map((path) => {
      const manifest: Manifest = JSON.parse(readFileSync(join(root, path), "utf8"));
      const { name, version } = manifest;
      return { name, version, folder: join(root, dirname(path)), manifest };
    })
    .filter(({ manifest }) => manifest.private !== true);
  const ordered = new Set<PublishedPackage>();
  const add = (item: PublishedPackage): void => {
    const names = Object.keys(item.manifest.dependencies ?? {});
    for (const dependency of packages) if (names.includes(dependency.name)) add(dependency);
    ordered.add(item);
  };
  for (const item of packages) add(item);
  return [...ordered];
}
