import { styleText } from "node:util";
import type { Bump } from "../change.ts";
import type { Report } from "../report.ts";
import { gather, tellMore, toPlace, toSentence } from "./sentence.ts";

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
          `  ${sign} ${paint(change.bump, change.bump)}  ${toSentence(change)}${tellMore(more)}`,
          styleText("dim", `           ${place === "" ? "" : `${place}: `}${change.reason}`),
        ];
      });
      return [`${title}  ${styleText("dim", `since ${base}`)}`, ...lines].join("\n");
    })
    .join("\n\n");
}
