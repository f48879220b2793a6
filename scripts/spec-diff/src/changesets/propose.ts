import { existsSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readPublishedPackages } from "@conference-kit/shared";
import type { Report } from "../report.ts";
import { fileOf, findAnnouncement, readPending } from "./announcement.ts";
import { idOfProposal, isEdited, writeProposal } from "./proposal.ts";

/** What became of the proposal for one package. */
export interface Outcome {
  file: string;
  action: "wrote" | "kept" | "removed" | "left out";
  /** Why it was not written. */
  because?: string;
}

/**
 * Writes a changeset for each package that needs a release, over its own earlier proposal. One that
 * a person edited stays, and so does everything a person wrote.
 */
export async function proposeChangesets(root: string, { packages }: Report): Promise<Outcome[]> {
  const pending = await readPending(root);
  return readPublishedPackages(root).flatMap((item): Outcome[] => {
    const report = packages[item.name];
    const file = fileOf(idOfProposal(item.folder));
    const path = join(root, file);
    const present = existsSync(path);
    if (isEdited(path)) {
      return [{ file, action: "kept", because: "a person edited it" }];
    }
    if (report === undefined || report.bump === "none") {
      if (!present) return [];
      rmSync(path);
      return [{ file, action: "removed", because: "nothing changes for users any more" }];
    }
    const announcement = findAnnouncement(pending, item, report.bump);
    if (!present && announcement !== undefined) {
      return [{ file, action: "left out", because: `${announcement} announces it` }];
    }
    writeFileSync(path, writeProposal(item.name, report));
    return [{ file, action: "wrote" }];
  });
}
