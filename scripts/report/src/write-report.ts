import { appendFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeHtml } from "./html.ts";
import { writeMarkdown, writeSummary } from "./markdown.ts";
import { createMatrix } from "./matrix.ts";
import { readRun } from "./read-run.ts";

/**
 * Writes what the latest whole run has shown.
 *
 * @param folder - Where that run left `cells.json`, and where the report goes.
 * @param jobSummary - File to which a CI job appends what it shows on its page.
 * @returns the written files
 */
export function writeReport(folder: string, jobSummary: string | undefined): string[] {
  const run = readRun(join(folder, "cells.json"));
  if (run === undefined) {
    throw new Error(
      "No whole run of the contract tests has left a report. Run `pnpm contract` first.",
    );
  }
  const matrix = createMatrix(run.cells);
  const contents = {
    "matrix.md": writeMarkdown(matrix, run.failed),
    "matrix.html": writeHtml(matrix, run),
    "summary.md": writeSummary(matrix, run.failed),
  };
  if (jobSummary) appendFileSync(jobSummary, contents["summary.md"]);
  return Object.entries(contents).map(([name, content]) => {
    const file = join(folder, name);
    writeFileSync(file, content);
    return file;
  });
}
