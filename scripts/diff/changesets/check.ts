import { readPublishedPackages } from "../../release/published-packages.ts";
import type { Report } from "../report.ts";
import { findCovering, readPending } from "./pending.ts";

/** Tells which packages need a release that no changeset announces. */
export async function findUncovered(root: string, { packages }: Report): Promise<string[]> {
  const pending = await readPending(root);
  return readPublishedPackages(root).flatMap((item) => {
    const bump = packages[item.name]?.bump ?? "none";
    if (bump === "none" || findCovering(pending, item, bump) !== undefined) return [];
    return `${item.name} needs a changeset of at least ${bump}`;
  });
}
