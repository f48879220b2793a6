import { styleText } from "node:util";
import type { Bump } from "./change.ts";
import type { PackageChange } from "./package-changes.ts";
import type { Report } from "./report.ts";

const sides = { request: "what you pass to", response: "what you receive from" } as const;

/** A change as a sentence, such as "`Participant.label` is gone". */
export function toSentence({ subject, event }: Pick<PackageChange, "subject" | "event">): string {
  const sentence = `${subject} ${event}`;
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** A change that represents others, which differ from it only in names. */
export interface Gathered<Item> {
  change: Item;
  more: number;
}

/** Puts patches that differ in names alone behind the first of them, where there are more than three. */
export function gather<Item extends PackageChange>(changes: readonly Item[]): Gathered<Item>[] {
  const alike = Map.groupBy(changes, (change) =>
    change.bump === "patch" ? change.event.replaceAll(/`[^`]*`|\d+/g, "…") : change,
  );
  return [...alike.values()].flatMap((group) =>
    group.length > 3
      ? group.slice(0, 1).map((change) => ({ change, more: group.length - 1 }))
      : group.map((change) => ({ change, more: 0 })),
  );
}

/** Such as ", and 8 more like it". */
export const formatMore = (more: number): string =>
  more === 0 ? "" : `, and ${more} more like it`;

/** The operations that a change is met in, unless it names them itself. */
export function namesOfOperations({ operations, subject }: PackageChange): string {
  return operations
    .filter((operation) => !subject.includes(operation))
    .map((operation) => `\`${operation}\``)
    .join(", ");
}

/** Where a change is met, such as "what you receive from `getParticipant`". */
export function toPlace(change: PackageChange): string {
  const { side, from } = change;
  const names = namesOfOperations(change);
  return [
    ...(names === "" ? [] : [side === undefined ? names : `${sides[side]} ${names}`]),
    ...(from === undefined ? [] : [`comes with ${from}`]),
  ].join("; ");
}

const colors = { none: "dim", patch: "cyan", minor: "yellow", major: "red" } as const;
const signs = { added: "+", removed: "−", changed: "~" } as const;

const paint = (bump: Bump, text: string): string => styleText(colors[bump], text);

/** Prints the report for a person at a terminal, in colour where there is colour. */
export function formatTerminal({ packages }: Report): string {
  return Object.entries(packages)
    .map(([name, { bump, base, changes }]) => {
      const title = `${styleText("bold", name)}  ${paint(bump, bump)}`;
      const lines = gather(changes).flatMap(({ change, more }) => {
        const sign = paint(change.bump, signs[change.kind]);
        const place = toPlace(change);
        return [
          `  ${sign} ${paint(change.bump, change.bump)}  ${toSentence(change)}${formatMore(more)}`,
          styleText("dim", `           ${place === "" ? "" : `${place}: `}${change.reason}`),
        ];
      });
      return [`${title}  ${styleText("dim", `since ${base}`)}`, ...lines].join("\n");
    })
    .join("\n\n");
}

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
        [change.bump, `${toSentence(change)}${formatMore(more)}`, toPlace(change), change.reason]
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
