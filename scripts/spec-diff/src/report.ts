import {
  type Base,
  findDefaultBases,
  findNamedBase,
  findRaise,
  type PublishedPackage,
  readPublishedPackages,
} from "@conference-kit/shared";
import { type Bump, bumpBetween, covers, reasonOf, strongest } from "./change.ts";
import { listPackageChanges, type PackageChange } from "./package-changes.ts";
import { readCommit, readWorkingTree, type SpecificationState } from "./snapshot.ts";

/** What the edited specifications mean for the users of one package. */
export interface PackageReport {
  bump: Bump;
  /** Name of the commit that was compared with. */
  base: string;
  changes: (PackageChange & { reason: string })[];
}

export interface Report {
  packages: Record<string, PackageReport>;
}

type ReadCommit = (base: Base) => Promise<SpecificationState[]>;

/**
 * A version that was raised and is not tagged yet announces what was there when it was raised, if
 * its bump does. What is compared then is what came after.
 */
async function findRaised(
  root: string,
  packages: readonly PublishedPackage[],
  bases: ReadonlyMap<string, Base>,
  read: ReadCommit,
): Promise<Map<string, Base>> {
  const found = packages.map(async (item) => {
    const release = bases.get(item.name);
    if (release?.version === undefined || release.version === item.version) return [];
    const raise = await findRaise(root, item);
    const released = listPackageChanges(packages, await read(release), await read(raise));
    const needed = strongest(released.get(item.name) ?? []);
    const announced = covers(bumpBetween(release.version, item.version), needed);
    return announced ? [[item.name, raise] as const] : [];
  });
  return new Map((await Promise.all(found)).flat());
}

async function findBases(
  root: string,
  packages: readonly PublishedPackage[],
  name: string | undefined,
  read: ReadCommit,
): Promise<Map<string, Base>> {
  const names = packages.map((item) => item.name);
  if (name !== undefined) {
    const base = await findNamedBase(root, name);
    return new Map(names.map((each) => [each, base]));
  }
  const bases = await findDefaultBases(root, names);
  return new Map([...bases, ...(await findRaised(root, packages, bases, read))]);
}

/**
 * Compares the specifications as they are being edited with a base.
 *
 * @throws SpecificationError when a specification is wrong.
 * @throws BaseError when there is nothing to compare with.
 */
export async function reportChanges(root: string, baseName?: string): Promise<Report> {
  const commits = new Map<string, Promise<SpecificationState[]>>();
  const read: ReadCommit = (base) => {
    const reading = commits.get(base.commit) ?? readCommit(root, base);
    commits.set(base.commit, reading);
    return reading;
  };
  const packages = readPublishedPackages(root);
  const bases = await findBases(root, packages, baseName, read);
  const now = await readWorkingTree(root);
  const report: Report = { packages: {} };
  const distinct = new Map([...bases.values()].map((base) => [base.commit, base]));
  for (const [commit, base] of distinct) {
    const changesByPackage = listPackageChanges(packages, await read(base), now);
    for (const [name, changes] of changesByPackage) {
      const own = bases.get(name);
      if (own?.commit !== commit) continue;
      report.packages[name] = {
        bump: strongest(changes),
        base: own.name,
        changes: changes.map((change) => ({ ...change, reason: reasonOf(change) })),
      };
    }
  }
  return report;
}
