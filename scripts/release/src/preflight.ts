import { globSync } from "node:fs";
import { type PublishedPackage, run } from "@conference-kit/shared";

/** Throws when something is not committed: what is released must be what the history shows. */
export async function assertClean(root: string): Promise<void> {
  const changes = await run("git", ["status", "--porcelain"], { cwd: root });
  if (changes === "") return;
  throw new Error(
    `The working tree is dirty. Commit or stash these changes first:\n${changes.trimEnd()}`,
  );
}

/** Lists the changesets that wait to become versions. */
export function findChangesets(root: string): string[] {
  return globSync(".changeset/*.md", { cwd: root })
    .filter((path) => !path.endsWith("README.md"))
    .toSorted();
}

/** Throws when changesets wait, because what they describe would be published under the old version. */
export function assertVersioned(root: string, packages: readonly PublishedPackage[]): void {
  const waiting = findChangesets(root);
  if (waiting.length > 0) {
    throw new Error(
      `These changesets are not in any version yet: ${waiting.join(", ")}. Run \`pnpm run version\`, review and commit, then release.`,
    );
  }
  const unversioned = packages.filter(({ version }) => version === "0.0.0");
  if (unversioned.length > 0) {
    throw new Error(
      `No changeset has given ${unversioned.map(({ name }) => name).join(", ")} a version. Describe the change with \`pnpm changeset\`, then \`pnpm run version\`.`,
    );
  }
}
