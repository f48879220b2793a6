import { join } from "node:path";
import { CommandError, run } from "./command.ts";
import type { PublishedPackage } from "./published-packages.ts";

/** A commit to compare with, and why it is that one. */
export interface Base {
  commit: string;
  /** Such as `main` or `@conference-kit/insights-types@1.2.3`. */
  name: string;
  /** The version, where it is a release. */
  version?: string;
}

/** There is no commit to compare with. */
export class BaseError extends Error {
  override readonly name = "BaseError";
}

async function ask(root: string, ...parameters: readonly string[]): Promise<string> {
  return (await run("git", parameters, { cwd: root })).trim();
}

async function findCommit(root: string, name: string): Promise<string | undefined> {
  const parameters = ["rev-parse", "--verify", "--quiet", "--end-of-options", `${name}^{commit}`];
  try {
    return await ask(root, ...parameters);
  } catch (error) {
    if (error instanceof CommandError) return undefined;
    throw error;
  }
}

/** The merge base of `HEAD` and the base, so that later commits of the base are not compared. */
async function findParting(root: string, name: string, commit: string): Promise<Base> {
  try {
    return { name, commit: await ask(root, "merge-base", commit, "HEAD") };
  } catch (error) {
    if (error instanceof CommandError) return { name, commit };
    throw error;
  }
}

/**
 * Finds a base by its name.
 *
 * @throws BaseError when there is no such commit.
 */
export async function findNamedBase(root: string, name: string): Promise<Base> {
  const commit = await findCommit(root, name);
  if (commit !== undefined) return findParting(root, name, commit);
  throw new BaseError(
    `There is no commit "${name}" to compare with. Name a branch, a tag or a commit that ` +
      "`git rev-parse` knows; one that is only on the server comes with `git fetch --tags origin`.",
  );
}

/** The releases that led to what is checked out, the latest first. */
async function listReleases(root: string): Promise<Required<Base>[]> {
  const listed = await ask(
    root,
    // 1.10.0 comes after 1.10.0-next.0.
    ...["-c", "versionsort.suffix=-"],
    "for-each-ref",
    "--merged=HEAD",
    "--sort=-version:refname",
    // Of a tag with a message, the commit comes last.
    "--format=%(refname:strip=2) %(objectname) %(*objectname)",
    "refs/tags",
  );
  return listed.split("\n").flatMap((line) => {
    const [name = "", ...commits] = line.trim().split(" ");
    const [commit, version] = [commits.at(-1), name.split("@").at(-1)];
    return commit === undefined || version === undefined ? [] : [{ commit, name, version }];
  });
}

/** Finds the commit that set a package's version; `HEAD` while the version is not committed yet. */
export async function findRaise(
  root: string,
  { name, version, folder }: Pick<PublishedPackage, "name" | "version" | "folder">,
): Promise<Base> {
  const line = `"version": *"${version.replaceAll(/[.+]/g, "[$&]")}"`;
  const search = ["--pickaxe-regex", `-S${line}`, "--", join(folder, "package.json")];
  const found = await ask(root, "log", "--max-count=1", "--format=%H", ...search);
  return {
    name: `${name}@${version}, not tagged yet`,
    commit: found === "" ? await ask(root, "rev-parse", "HEAD") : found,
  };
}

/**
 * Finds the branch `main`, here or on the server.
 *
 * @throws BaseError when there is no such branch.
 */
export async function findMain(root: string): Promise<Base> {
  for (const name of ["main", "origin/main"]) {
    const commit = await findCommit(root, name);
    if (commit !== undefined) return findParting(root, name, commit);
  }
  throw new BaseError(
    "There is neither a release nor a branch `main` to compare with. Name a commit with --base, or " +
      "fetch the branch with `git fetch origin main:main`.",
  );
}

/**
 * Finds what each package is compared with: its last release, else `main`.
 *
 * @throws BaseError when there is nothing to compare with.
 */
export async function findDefaultBases(
  root: string,
  packages: readonly string[],
): Promise<Map<string, Base>> {
  const releases = await listReleases(root);
  let main: Promise<Base> | undefined;
  const found = packages.map(async (name): Promise<[string, Base]> => {
    const release = releases.find((tag) => tag.name === `${name}@${tag.version}`);
    if (release !== undefined) return [name, release];
    main ??= findMain(root);
    return [name, await main];
  });
  return new Map(await Promise.all(found));
}
