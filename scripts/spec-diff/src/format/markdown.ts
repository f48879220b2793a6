import type { Report } from "../report.ts";
import { gather, tellMore, toPlace, toSentence } from "./sentence.ts";

const escapeCell = (text: string): string => text.replaceAll("|", "\\|").replaceAll("\n", " ");

/** Writes the report for a pull request. */
export function formatMarkdown({ packages }: Report): string {
  const entries = Object.entries(packages);
  const overview = entries.map(
    ([name, { bump, base }]) =>
      `| \`${name}\` | ${bump === "major" ? "**major**" : bump} | \`${base}\` |`,
  );
  const details = entries
    .filter(([, { changes }]) => changes.length > 0)
    .map(([name, { changes }]) => {
      const rows = gather(changes).map(({ change, more }) =>
        [change.bump, `${toSentence(change)}${tellMore(more)}`, toPlace(change), change.reason]
          .map(escapeCell)
          .join(" | "),
      );
      return [
        `### \`${name}\``,
        "",
        "| bump | change | where | why |",
        "|---|---|---|---|",
        ...rows.map((row) => `| ${row} |`),
      ].join("\n");
    });
  const table = ["| package | bump | since |", "|---|---|---|", ...overview].join("\n");
  return ["## What the specifications change for users", table, ...details].join("\n\n");
}
