import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Cell, ContractRun } from "./read-run.ts";
import { writeReport } from "./write-report.ts";

const cells: Cell[] = [
  { operation: "openDoor", kind: "status", name: "404", value: "gone", count: 0 },
  { operation: "openDoor", kind: "status", name: "200", value: "wide", count: 2 },
  { operation: "openDoor", kind: "status", name: "200", value: "narrow", count: 1 },
  { operation: "openDoor", kind: "body", name: "Width", value: "1", count: 3 },
  { operation: "openDoor", kind: "body", name: "Width", value: "a|b<c", count: 0 },
  { operation: "closeDoor", kind: "status", name: "200", value: "closed", count: 1 },
];

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "contract-report-"));
});

afterEach(() => rmSync(folder, { recursive: true }));

/** Writes the report of a run and gives the contents of its files by name. */
function report(
  run: Cell[],
  { jobSummary, failed = [] }: { jobSummary?: string; failed?: string[] } = {},
): Record<string, string> {
  const finished: ContractRun = { finishedAt: "2026-11-21T12:00:00.000Z", failed, cells: run };
  writeFileSync(join(folder, "cells.json"), JSON.stringify(finished));
  const files = writeReport(folder, jobSummary);
  return Object.fromEntries(
    files.map((file) => [file.split("/").at(-1) ?? file, readFileSync(file, "utf8")]),
  );
}

const start = `❌ 2 of the 6 statuses and values that the specifications declare have not been shown.

Not shown:

- openDoor · status 404: gone
- openDoor · body Width: a\\|b&lt;c

| operation | 200 | 404 | path | query | body |
| --- | --- | --- | --- | --- | --- |
| openDoor | ✅ 2 | ❌ 0/1 |  |  | ❌ 1/2 |
| closeDoor | ✅ 1 |  |  |  |  |
`;

test("the summary lists what is missing, and counts statuses by operation", () => {
  expect(report(cells)["summary.md"]).toBe(`## What the contract tests have shown\n\n${start}`);
});

test("the summary of a complete run says so in one line", () => {
  const shown = cells.map((cell) => ({ ...cell, count: 1 }));
  expect(report(shown)["summary.md"]?.split("\n").slice(2, 5)).toEqual([
    "✅ All 6 statuses and values that the specifications declare have been shown.",
    "",
    "| operation | 200 | 404 | path | query | body |",
  ]);
});

test("the summary of a run in which tests failed begins with their titles", () => {
  const failed = Array.from({ length: 22 }, (_, index) => `src/door.test.ts > door ${index}`);
  const { "summary.md": summary, "matrix.html": page } = report(cells, { failed });
  const [first, , ...lines] = summary?.split("\n").slice(2) ?? [];
  expect(first).toBe("❌ 22 contract tests have failed; the log says why.");
  expect(lines.slice(0, 23)).toEqual([
    ...failed.slice(0, 20).map((name) => `- ${name}`),
    "- and 2 more",
    "",
    "❌ 2 of the 6 statuses and values that the specifications declare have not been shown.",
  ]);
  expect(page).toContain('<p class="result empty">22 contract tests have failed;');
});

test("the matrix in Markdown lists every value of every operation", () => {
  expect(report(cells)["matrix.md"]).toBe(`# What the contract tests have shown

${start}
## openDoor

|  | shown | values |
| --- | --- | --- |
| status 200 | ✅ 2 | wide, narrow |
| status 404 | ❌ 0/1 | ❌ gone |
| body Width | ❌ 1/2 | 1, ❌ a\\|b&lt;c |

## closeDoor

|  | shown | values |
| --- | --- | --- |
| status 200 | ✅ 1 | closed |
`);
});

describe("the page", () => {
  /** Class, tooltip and text of the fields in an operation's rows. */
  function readRows(page: string, operation: string): unknown[] {
    const rows = page
      .replaceAll(/title="[^"]*"/g, (title) => title.replaceAll("\n", "; "))
      .split("\n")
      .filter((line) => line.includes(`scope="row">${operation}<`));
    const fields = rows.join().matchAll(/<td class="([^"]*)"(?: title="([^"]*)")?>([^<]*)<\/td>/g);
    return [...fields].map(([, ...parts]) => parts);
  }

  test("has operations down, statuses and fields across, and a colour for what is covered", () => {
    const page = report(cells)["matrix.html"] ?? "";
    const names = [...page.matchAll(/class="upright">([^<]*)</g)].map(([, name]) => name);
    expect(names).toEqual(["200", "404", "Width"]);
    expect(readRows(page, "openDoor")).toEqual([
      ["covered first", "status 200; wide: 2×; narrow: 1×", "2"],
      ["empty", "status 404; gone: 0×", "0/1"],
      ["partial first", "body Width; 1: 3×; a|b&lt;c: 0×", "1/2"],
    ]);
    expect(readRows(page, "closeDoor")).toEqual([
      ["covered first", "status 200; closed: 1×", "1"],
      ["absent", undefined, ""],
    ]);
  });

  test("says when the run was and what its result was", () => {
    const page = report(cells)["matrix.html"];
    expect(page).toContain('<time datetime="2026-11-21T12:00:00.000Z">');
    expect(page).toContain('<p class="result empty">2 of the 6 ');
  });

  test("needs no other file", () => {
    const page = report(cells)["matrix.html"];
    expect(page).toContain("<style>\n:root {");
    expect(page).not.toMatch(/<(link|script|img)|\b(src|href)=|url\(|@import/);
  });
});

test("the summary is added to what a CI job shows on its page", () => {
  const jobSummary = join(folder, "job.md");
  writeFileSync(jobSummary, "# Build\n\n");
  const { "summary.md": summary } = report(cells, { jobSummary });
  expect(readFileSync(jobSummary, "utf8")).toBe(`# Build\n\n${summary}`);
});

test("without a run the report is an error that says how to make one", () => {
  expect(() => writeReport(folder, undefined)).toThrow("Run `pnpm contract` first.");
});
