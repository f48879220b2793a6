import {
  type Column,
  type Field,
  type Matrix,
  rate,
  title,
  writeFailedCount,
  writeHeadline,
  writeShare,
} from "./matrix.ts";

const marks = { absent: "", empty: "❌", partial: "❌", covered: "✅" };

function writeField(field: Field): string {
  return `${marks[rate(field)]} ${writeShare(field)}`.trim();
}

function escapeMarkdown(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("<", "&lt;");
}

function writeTable(head: string[], rows: string[][]): string {
  const lines = [head, head.map(() => "---"), ...rows];
  return lines.map((line) => `| ${line.map(escapeMarkdown).join(" | ")} |`).join("\n");
}

function writeOverview(matrix: Matrix): string {
  const statuses = matrix.columns.filter(({ kind }) => kind === "status");
  const columns: [head: string, column: Partial<Column>][] = [
    ...statuses.map((column): [string, Column] => [column.name, column]),
    ["path", { kind: "path" }],
    ["query", { kind: "query" }],
    ["body", { kind: "body" }],
  ];
  return writeTable(
    ["operation", ...columns.map(([head]) => head)],
    matrix.operations.map((operation) => [
      operation,
      ...columns.map(([, column]) => writeField(matrix.find(operation, column))),
    ]),
  );
}

function writeOperation(matrix: Matrix, operation: string): string {
  const rows = matrix.columns.flatMap((column) => {
    const field = matrix.find(operation, column);
    const values = field.cells.map(({ value, count }) => (count > 0 ? value : `❌ ${value}`));
    return values.length === 0
      ? []
      : [[`${column.kind} ${column.name}`, writeField(field), values.join(", ")]];
  });
  return `## ${operation}\n\n${writeTable(["", "shown", "values"], rows)}`;
}

function writeGap(matrix: Matrix): string[] {
  const lines = matrix.operations.flatMap((operation) =>
    matrix.columns.flatMap((column) => {
      const empty = matrix.find(operation, column).cells.filter(({ count }) => count === 0);
      const values = empty.map(({ value }) => value).join(", ");
      const line = `- ${operation} · ${column.kind} ${column.name}: ${values}`;
      return empty.length === 0 ? [] : [escapeMarkdown(line)];
    }),
  );
  return lines.length === 0 ? [] : [`Not shown:\n\n${lines.join("\n")}`];
}

/** As many as fit on a page: the log has all of them, with their reasons. */
const mostFailures = 20;

function writeFailures(failed: readonly string[]): string[] {
  if (failed.length === 0) return [];
  const lines = failed.slice(0, mostFailures).map((name) => `- ${escapeMarkdown(name)}`);
  const more = failed.length - lines.length;
  if (more > 0) lines.push(`- and ${more} more`);
  return [`❌ ${writeFailedCount(failed)}`, lines.join("\n")];
}

function writeStart(matrix: Matrix, failed: readonly string[]): string[] {
  const headline = `${marks[rate(matrix.total)]} ${writeHeadline(matrix)}`;
  return [...writeFailures(failed), headline, ...writeGap(matrix), writeOverview(matrix)];
}

/** Writes what fits on the page of a CI job: the result, what is missing, and the statuses. */
export function writeSummary(matrix: Matrix, failed: readonly string[]): string {
  return `${[`## ${title}`, ...writeStart(matrix, failed)].join("\n\n")}\n`;
}

/** Writes the whole matrix, with every value of every parameter. */
export function writeMarkdown(matrix: Matrix, failed: readonly string[]): string {
  const operations = matrix.operations.map((operation) => writeOperation(matrix, operation));
  return `${[`# ${title}`, ...writeStart(matrix, failed), ...operations].join("\n\n")}\n`;
}
