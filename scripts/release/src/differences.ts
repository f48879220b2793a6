import { readFileSync } from "node:fs";
import { join } from "node:path";
import { listFiles, scope } from "@conference-kit/shared";

/** Members of a manifest that may change without a release: no user of the package reads them. */
const unread = [
  "author",
  "bugs",
  "contributors",
  "description",
  "devDependencies",
  "funding",
  "homepage",
  "keywords",
  "publishConfig",
  "repository",
];

interface PackedManifest {
  dependencies?: Record<string, string>;
  scripts?: Record<string, string>;
  [member: string]: unknown;
}

/** Reduces the range of a package of ours to its operator, such as `^`: its version follows that package. */
function describeDependency([name, range]: [string, string]): [string, string] {
  return [name, name.startsWith(`${scope}/`) ? range.replace(/\d.*/, "") : range];
}

/** The members of a manifest that matter to whoever installs, imports or type-checks a package. */
function readMembers(folder: string): Map<string, string> {
  const manifest: PackedManifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const { dependencies = {}, scripts = {} } = manifest;
  const members = {
    ...manifest,
    dependencies: Object.entries(dependencies).map(describeDependency),
    scripts: Object.entries(scripts).filter(([name]) => /^(pre|post)?install$/.test(name)),
  };
  // As JSON text, since the order of conditions in `exports` matters.
  return new Map(
    Object.entries(members)
      .filter(([name]) => !unread.includes(name))
      .map(([name, value]) => [name, JSON.stringify(value)]),
  );
}

function haveSameCode(first: string, second: string): boolean {
  const listCode = (folder: string): string[] =>
    listFiles(folder).filter((path) => path.startsWith("dist/"));
  const paths = listCode(first);
  return (
    paths.join("\n") === listCode(second).join("\n") &&
    paths.every((path) => readFileSync(join(first, path)).equals(readFileSync(join(second, path))))
  );
}

/** Names the differences between two unpacked packages that a user would notice: `dist`, or members of the manifest. */
export function comparePackages(first: string, second: string): string[] {
  const [ours, theirs] = [readMembers(first), readMembers(second)];
  const members = new Set([...ours.keys(), ...theirs.keys()]);
  return [
    ...(haveSameCode(first, second) ? [] : ["dist"]),
    ...[...members].filter((name) => ours.get(name) !== theirs.get(name)).toSorted(),
  ];
}
