import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { covers } from "../change.ts";
import { gather, namesOfOperations, tellMore, toSentence } from "../format/sentence.ts";
import type { PackageReport } from "../report.ts";

const seal = /^# Proposed by `pnpm spec:diff --write` \((?<hash>[0-9a-f]{16})\)\..*\n/m;

export const idOfProposal = (folder: string): string => `spec-${basename(folder)}`;

function hashOf(text: string): string {
  return createHash("sha256").update(text.replace(seal, "")).digest("hex").slice(0, 16);
}

/** Whether a person edited the proposal in a file, so that it may not be written anew. */
export function isEdited(path: string): boolean {
  if (!existsSync(path)) return false;
  const text = readFileSync(path, "utf8");
  return seal.exec(text)?.groups?.hash !== hashOf(text);
}

function tell(changes: PackageReport["changes"]): string[] {
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
    .map(({ change, more }) => `${toSentence(change)}${tellMore(more)}.`);
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
  const lines = tell(changes);
  const [only = ""] = lines;
  const text =
    lines.length === 1
      ? only
      : ["Follows Twilio's API:", "", ...lines.map((line) => `- ${line}`)].join("\n");
  const changeset = `---\n"${name}": ${bump}\n---\n\n${text}\n`;
  const note = `# Proposed by \`pnpm spec:diff --write\` (${hashOf(changeset)}). Edit it freely: an edited proposal is never overwritten.\n`;
  return changeset.replace("---\n", `---\n${note}`);
}
