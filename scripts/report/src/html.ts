import { readFileSync } from "node:fs";
import { join } from "node:path";
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
import type { ContractRun } from "./read-run.ts";

const style = readFileSync(join(import.meta.dirname, "style.css"), "utf8");

const groups = {
  status: "Answers",
  path: "Path",
  query: "Query",
  body: "Body",
};

const ratings = {
  covered: "every example or value has been shown",
  partial: "some have not",
  empty: "none has",
};

function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

/** Marks where another kind of column begins. */
function classOf(columns: Column[], column: Column, name: string): string {
  const isFirst = columns.find(({ kind }) => kind === column.kind) === column;
  return isFirst ? `${name} first` : name;
}

function describe({ kind, name }: Column, { cells }: Field): string {
  const values = cells.map(({ value, count }) => `${value}: ${count}×`);
  return escapeHtml([`${kind} ${name}`, ...values].join("\n"));
}

function writeHead(columns: Column[]): string {
  const groupCells = Object.entries(groups).map(([kind, name]) => {
    const { length } = columns.filter((column) => column.kind === kind);
    return length === 0 ? "" : `<th class="first" colspan="${length}">${name}</th>`;
  });
  const names = columns.map(
    (column) =>
      `<th class="${classOf(columns, column, "name")}" scope="col"><span class="upright">${escapeHtml(column.name)}</span></th>`,
  );
  return `<thead>
<tr><th class="corner" rowspan="2">Operation</th>${groupCells.join("")}</tr>
<tr>${names.join("")}</tr>
</thead>`;
}

function writeRow(matrix: Matrix, columns: Column[], operation: string): string {
  const fields = columns.map((column) => {
    const field = matrix.find(operation, column);
    const share = writeShare(field);
    const classes = classOf(columns, column, rate(field));
    return share === ""
      ? `<td class="${classes}"></td>`
      : `<td class="${classes}" title="${describe(column, field)}">${share}</td>`;
  });
  return `<tr><th scope="row">${escapeHtml(operation)}</th>${fields.join("")}</tr>`;
}

/** Writes the columns of some kinds, and the operations that have any of them. */
function writeTable(matrix: Matrix, ...kinds: Column["kind"][]): string {
  const columns = matrix.columns.filter(({ kind }) => kinds.includes(kind));
  const operations = matrix.operations.filter((operation) =>
    kinds.some((kind) => matrix.find(operation, { kind }).cells.length > 0),
  );
  return `<div class="scroll">
<table>
${writeHead(columns)}
<tbody>
${operations.map((operation) => writeRow(matrix, columns, operation)).join("\n")}
</tbody>
</table>
</div>`;
}

function writeValues(matrix: Matrix, operation: string): string {
  const list = matrix.columns.flatMap((column) => {
    const values = matrix
      .find(operation, column)
      .cells.map(
        ({ value, count }) =>
          `<span class="value ${count > 0 ? "covered" : "empty"}">${escapeHtml(value)} · ${count}×</span>`,
      );
    return values.length === 0
      ? []
      : [`<dt>${column.kind} ${escapeHtml(column.name)}</dt><dd>${values.join("")}</dd>`];
  });
  const field = matrix.find(operation, {});
  return `<details${rate(field) === "covered" ? "" : " open"}>
<summary>${escapeHtml(operation)}: ${field.shown} of ${field.cells.length}</summary>
<dl class="values">
${list.join("\n")}
</dl>
</details>`;
}

/** Writes a page that needs no other file. */
export function writeHtml(matrix: Matrix, { finishedAt, failed }: ContractRun): string {
  const failures =
    failed.length === 0 ? "" : `\n<p class="result empty">${writeFailedCount(failed)}</p>`;
  const legend = Object.entries(ratings).map(
    ([rating, meaning]) => `<span class="value ${rating}">${meaning}</span>`,
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>
${style}</style>
</head>
<body>
<h1>${title}</h1>${failures}
<p class="result ${rate(matrix.total) === "covered" ? "covered" : "empty"}">${writeHeadline(matrix)}</p>
<p>Run of <time datetime="${finishedAt}">${finishedAt}</time>. A number counts the named examples of a
status, or the listed values and boundaries of a parameter or field, that requests and responses
between the clients and the mock have carried. Point at it to see them.</p>
<p class="legend">${legend.join(" ")}</p>
${writeTable(matrix, "status", "path", "query")}
${writeTable(matrix, "body")}
<h2>Every example and value</h2>
${matrix.operations.map((operation) => writeValues(matrix, operation)).join("\n")}
</body>
</html>
`;
}
