import { readChangesets } from "@changesets/read";
import { type Bump, covers } from "../change.ts";

/** A changeset that waits for the next release. */
export interface PendingChangeset {
  id: string;
  releases: readonly { name: string; type: Bump }[];
}

export const fileOf = (id: string): string => `.changeset/${id}.md`;

export function readPending(root: string): Promise<PendingChangeset[]> {
  return readChangesets(root);
}

/**
 * Finds the changeset that announces the bump that a package needs. Nobody has a package that was
 * never released, so whatever announces its first release will do.
 */
export function findAnnouncement(
  pending: readonly PendingChangeset[],
  { name, version }: { name: string; version: string },
  bump: Bump,
): string | undefined {
  const needed = version === "0.0.0" ? "patch" : bump;
  const changeset = pending.find(({ releases }) =>
    releases.some((release) => release.name === name && covers(release.type, needed)),
  );
  return changeset === undefined ? undefined : fileOf(changeset.id);
}
