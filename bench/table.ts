import { styleText } from "node:util";
import { contenders } from "./contenders.ts";
import type { Row } from "./row.ts";

function listCells({ what, reach, reached, cells }: Row): string[] {
  const measured = contenders.map((name) => cells.get(name) ?? "");
  return [what, reach, reached ? "yes" : "no", ...measured];
}

const heads = ["what", "reach", "reached", ...contenders];

/** Lays the rows out for a terminal. */
export function formatTerminal(rows: readonly Row[]): string {
  const lines = [heads, ...rows.map(listCells)];
  const widths = heads.map((_, column) =>
    Math.max(...lines.map((line) => line[column]?.length ?? 0)),
  );
  return lines
    .map((line, index) => {
      const text = line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ");
      if (index === 0) return styleText("bold", text);
      return rows[index - 1]?.reached ? text : styleText("red", text);
    })
    .join("\n");
}

/** Writes the rows as a table of Markdown. */
export function formatMarkdown(rows: readonly Row[]): string {
  const lines = [heads, heads.map(() => "---"), ...rows.map(listCells)];
  return lines.map((line) => `| ${line.join(" | ")} |`).join("\n");
}
