import { styleText } from "node:util";
import type { Installed } from "./installed-checks.ts";
import type { MatrixCell } from "./results.ts";

const marks = {
  passed: styleText("green", "✓"),
  failed: styleText("red", "✗"),
  skipped: styleText("yellow", "–"),
};

/** Prints cells as a table; every mark is one character wide, whatever its colour. */
function printTable(title: string, cells: readonly MatrixCell[]): void {
  if (cells.length === 0) return;
  const columns = [...new Set(cells.map(({ column }) => column))];
  const heads = Math.max(...cells.map(({ row }) => row[0]?.length ?? 0));
  const head = ({ row: [first = "", ...rest] }: MatrixCell): string =>
    [first.padEnd(heads), ...rest].join("  ");
  const rows = [...new Set(cells.map(head))];
  const width = Math.max(title.length, ...rows.map((row) => row.length));
  console.log(`\n${styleText("bold", [title.padEnd(width), ...columns].join("  "))}`);
  for (const row of rows) {
    const line = columns.map((column) => {
      const cell = cells.find((one) => head(one) === row && one.column === column);
      return marks[cell?.outcome ?? "skipped"] + " ".repeat(column.length - 1);
    });
    console.log([row.padEnd(width), ...line].join("  "));
  }
}

/** Prints both tables and what went wrong, and gives the number of problems. */
export function printReport({ problems, types, smoke }: Installed): number {
  printTable("types", types);
  printTable("smoke", smoke);
  const failed = [...types, ...smoke].filter(({ outcome }) => outcome === "failed");
  for (const { row, column, message } of failed) {
    console.error(styleText("red", `\n✗ ${[...row, column].join(", ")}`));
    console.error(message);
  }
  for (const { package: name, check, message } of problems) {
    console.error(styleText("red", `\n✗ ${name}, ${check}`));
    console.error(message);
  }
  const skipped = smoke.filter(({ outcome }) => outcome === "skipped");
  for (const text of new Set(skipped.map(({ column, message }) => `${column}: ${message}`))) {
    console.error(styleText(["black", "bgYellow"], `\n SKIPPED ${text} `));
  }
  return failed.length + problems.length;
}
