import type { PublishedPackage } from "./published-packages.ts";

/** What a user imports from: a package, or one of its subpaths. */
export interface Entry<Package extends PublishedPackage = PublishedPackage> {
  item: Package;
  /** The name that a user imports: `@scope/name` or `@scope/name/subpath`. */
  specifier: string;
  /** Empty for the package itself; slashes become hyphens, so that files can be named by it. */
  subpath: string;
  /** Path of the declarations within the package. */
  declarations: string;
  /** The peer of the subpath's name, in the oldest and the newest version that its range allows. */
  peer: { oldest: string; newest: string } | undefined;
}

/** Names files and folders for an entry, such as `test-fixtures-msw`: no two entries share a name. */
export function nameFiles({ specifier }: Pick<Entry, "specifier">): string {
  return specifier.replace(/^@.*?\//, "").replaceAll("/", "-");
}

/** Lists the entries of a package that have types. */
export function listEntries<Package extends PublishedPackage>(item: Package): Entry<Package>[] {
  const { name, exports = {}, peerDependencies = {} } = item.manifest;
  return Object.entries(exports).flatMap(([path, target]) => {
    if (typeof target !== "object" || target === null || !("types" in target)) return [];
    const subpath = path.replace(/^\.\/?/, "");
    const range = peerDependencies[subpath];
    return {
      item,
      specifier: subpath === "" ? name : `${name}/${subpath}`,
      subpath: subpath.replaceAll("/", "-"),
      declarations: `${target.types}`,
      peer:
        range === undefined
          ? undefined
          : {
              oldest: `${subpath}@${range.match(/\d+/)?.[0]}`,
              newest: `${subpath}@${range}`,
            },
    };
  });
}
