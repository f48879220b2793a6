import { createHash } from "node:crypto";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { readChangesets } from "@changesets/read";
import { readPublishedPackages } from "@conference-kit/shared";
import { type Bump, covers } from "../change.ts";
import { formatMore, gather, namesOfOperations, toSentence } from "../format.ts";
import type { PackageReport, Report } from "../report.ts";

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

const proposalMark = /^# Proposed by `pnpm spec:diff --write` \((?<hash>[0-9a-f]{16})\)\..*\n/m;

export const idOfProposal = (folder: string): string => `spec-${basename(folder)}`;

function hashOf(text: string): string {
  return createHash("sha256").update(text.replace(proposalMark, "")).digest("hex").slice(0, 16);
}

/** Whether a person edited the proposal in a file, so that it may not be written anew. */
export function isEdited(path: string): boolean {
  if (!existsSync(path)) return false;
  const text = readFileSync(path, "utf8");
  return proposalMark.exec(text)?.groups?.hash !== hashOf(text);
}

function describeChanges(changes: PackageReport["changes"]): string[] {
  const lines = changes
    .filter(({ bump }) => covers(bump, "minor"))
    .map((change) => {
      const names = namesOfOperations(change);
      const where = names === "" ? "" : ` (${names})`;
      const warning = change.unproven ? "**Possibly breaking:** " : "**Breaking:** ";
      return `${change.bump === "major" ? warning : ""}${toSentence(change)}${where}.`;
    });
  const patches = gather(changes.filter(({ bump }) => bump === "patch"));
  const counted = patches
    .filter(({ more }) => more > 0)
    .map(({ change, more }) => `${toSentence(change)}${formatMore(more)}.`);
  const single = patches.filter(({ more }) => more === 0).map(({ change }) => change);
  const alike = Object.entries(Object.groupBy(single, ({ event }) => event));
  const summaries = alike.map(([event, changes = []]) => {
    const subject = changes.map((change) => change.subject).join(", ");
    return `${toSentence({ subject, event: changes.length === 1 ? event : `– each ${event}` })}.`;
  });
  return [...lines, ...counted, ...summaries];
}

/** Words a changeset for those who use the package. */
export function writeProposal(name: string, { bump, changes }: PackageReport): string {
  const lines = describeChanges(changes);
  const [only = ""] = lines;
  const text =
    lines.length === 1
      ? only
      : ["Follows Twilio's API:", "", ...lines.map((line) => `- ${line}`)].join("\n");
  const changeset = `---\n"${name}": ${bump}\n---\n\n${text}\n`;
  const note = `# Proposed by \`pnpm spec:diff --write\` (${hashOf(changeset)}). Edit it freely: an edited proposal is never overwritten.\n`;
  return changeset.replace("---\n", `---\n${note}`);
}

/** The result of the proposal for one package. */
export interface ProposalResult {
  file: string;
  action: "wrote" | "kept" | "removed" | "left out";
  /** Why it was not written. */
  because?: string;
}

/**
 * Writes a changeset for each package that needs a release, over its own earlier proposal. One that
 * a person edited stays, and so does everything a person wrote.
 */
export async function proposeChangesets(
  root: string,
  { packages }: Report,
): Promise<ProposalResult[]> {
  const pending = await readPending(root);
  return readPublishedPackages(root).flatMap((item): ProposalResult[] => {
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
      const announced =
        item.version === "0.0.0"
          ? "announces its first release, with all that is in it"
          : `announces a release as ${report.bump} at least; add there what it doesn't tell`;
      return [{ file, action: "left out", because: `${announcement} ${announced}` }];
    }
    writeFileSync(path, writeProposal(item.name, report));
    return [{ file, action: "wrote" }];
  });
}
