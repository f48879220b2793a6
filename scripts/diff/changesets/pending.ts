import { readChangesets } from "@changesets/read";
import { type Bump, covers } from "../change.ts";

/** A changeset that waits for the next release. */
export interface PendingChangeset {
  id: string;
  releases: readonly { name: string; type: Bump }[];
}

export function readPending(root: string): Promise<PendingChangeset[]> {
  return readChangesets(root);
}

/**
 * Finds the changeset that announces a bump of a package. Nobody has a package that was never
 * released, so whatever announces its first release covers it.
 */
export function findCovering(
  pending: readonly PendingChangeset[],
  { name, version }: { name: string; version: string },
  bump: Bump,
): PendingChangeset | undefined {
  const needed = version === "0.0.0" ? "patch" : bump;
  return pending.find(({ releases }) =>
    releases.some((release) => release.name === name && covers(release.type, needed)),
  );
}
