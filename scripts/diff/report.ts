import { readPublishedPackages } from "../release/published-packages.ts";
import { type Base, findDefaultBases, findNamedBase } from "./base/find-base.ts";
import { readCommit } from "./base/read-commit.ts";
import { type Bump, reasonOf, strongest } from "./change.ts";
import { listPackageChanges, type PackageChange } from "./package-changes.ts";
import { readWorkingTree } from "./snapshot.ts";

/** What the edited specifications mean for the users of one package. */
export interface PackageReport {
  bump: Bump;
  /** Name of the commit that was compared with. */
  base: string;
  /** The version of that commit, where it is a release. */
  released?: string;
  changes: (PackageChange & { reason: string })[];
}

export interface Report {
  packages: Record<string, PackageReport>;
}

/**
 * Compares the specifications as they are being edited with a base.
 *
 * @throws SpecificationError when a specification is wrong.
 * @throws BaseError when there is nothing to compare with.
 */
export async function reportChanges(root: string, baseName?: string): Promise<Report> {
  const packages = readPublishedPackages(root);
  const names = packages.map(({ name }) => name);
  const bases: ReadonlyMap<string, Base> =
    baseName === undefined
      ? await findDefaultBases(root, names)
      : await findNamedBase(root, baseName).then(
          (base) => new Map(names.map((name) => [name, base])),
        );

  const now = await readWorkingTree(root);
  const report: Report = { packages: {} };
  const distinct = new Map([...bases.values()].map((base) => [base.commit, base]));
  for (const [commit, base] of distinct) {
    const changesByPackage = listPackageChanges(packages, await readCommit(root, base), now);
    for (const [name, changes] of changesByPackage) {
      const own = bases.get(name);
      if (own?.commit !== commit) continue;
      report.packages[name] = {
        bump: strongest(changes),
        base: own.name,
        ...(own.version === undefined ? {} : { released: own.version }),
        changes: changes.map((change) => ({ ...change, reason: reasonOf(change) })),
      };
    }
  }
  return report;
}
