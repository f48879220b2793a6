import { run } from "@conference-kit/shared";
import { assertClean, findChangesets } from "./preflight.ts";

/**
 * Turns the waiting changesets into versions and changelogs.
 *
 * @throws Error when there is none, or when the working tree is dirty.
 */
export async function version(root: string): Promise<void> {
  await assertClean(root);
  if (findChangesets(root).length === 0) {
    throw new Error(
      "No changeset waits, so there is nothing to version. Describe the change with `pnpm changeset`.",
    );
  }
  await run("changeset", ["version"], { cwd: root });
}
