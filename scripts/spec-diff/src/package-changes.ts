import { basename } from "node:path";
import type { PublishedPackage } from "@conference-kit/shared";
import type { Specification } from "@conference-kit/specifications";
import { type Change, covers, joinChanges } from "./change.ts";
import { compareSnapshots } from "./compare-snapshots.ts";
import type { SpecificationState } from "./snapshot.ts";

/** A change of one package, its own or that of a package whose types it hands on. */
export interface PackageChange extends Change {
  /** Package that the change comes from, if it is another one. */
  from?: string;
}

/** The package that carries the example payloads of every specification. */
const fixturesPackage = "test-fixtures";

function pair(base: readonly SpecificationState[], now: readonly SpecificationState[]) {
  const find = (snapshots: readonly SpecificationState[], name: string) =>
    snapshots.find(({ specification }) => specification.name === name);
  const all: Specification[] = [...base, ...now].map(({ specification }) => specification);
  const names = new Set(all.map(({ name }) => name));
  return [...names].map((name) => [find(base, name), find(now, name)] as const);
}

/**
 * Tells what changed for the users of each package. A package built on the types of another takes
 * over what asks for a minor or major release there; its own documentation does not change with it.
 * What is only received there is passed to builders as well, so that a narrower type breaks overrides.
 */
export function listPackageChanges(
  packages: readonly Pick<PublishedPackage, "name" | "folder" | "manifest">[],
  base: readonly SpecificationState[],
  now: readonly SpecificationState[],
): Map<string, PackageChange[]> {
  const compared = pair(base, now).map(([before, after]) => ({
    typesPackage: (after ?? before)?.specification.typesPackage,
    ...compareSnapshots(before, after),
  }));
  const changes = new Map<string, PackageChange[]>();
  for (const { name, folder, manifest } of packages) {
    const own = compared.flatMap(({ typesPackage, types, clients, examples }) => [
      ...clients.filter((item) => item.package === basename(folder)).map(({ change }) => change),
      ...(typesPackage === basename(folder) ? types : []),
      ...(fixturesPackage === basename(folder) ? examples : []),
    ]);
    const builds = fixturesPackage === basename(folder);
    const inherited = Object.keys(manifest.dependencies ?? {}).flatMap((dependency) =>
      (changes.get(dependency) ?? [])
        .filter(({ bump }) => covers(bump, "minor"))
        .map(
          (change): PackageChange => ({
            from: dependency,
            ...change,
            ...(builds && change.narrows && { bump: "major" }),
          }),
        ),
    );
    changes.set(name, joinChanges([...own, ...inherited]));
  }
  return changes;
}
