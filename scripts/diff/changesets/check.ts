import { readPublishedPackages } from "../../release/published-packages.ts";
import type { Report } from "../report.ts";
import { findAnnouncement, readPending } from "./announcement.ts";

/** Tells which packages need a release that nothing announces. */
export async function findUnannounced(root: string, { packages }: Report): Promise<string[]> {
  const pending = await readPending(root);
  return readPublishedPackages(root).flatMap((item) => {
    const report = packages[item.name];
    if (report === undefined || report.bump === "none") return [];
    if (findAnnouncement(pending, item, report.bump) !== undefined) return [];
    return `${item.name} needs a changeset of at least ${report.bump}`;
  });
}
