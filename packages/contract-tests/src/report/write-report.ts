import { appendFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { coverageFolder, readCoverage } from "../coverage/coverage-file.ts";
import { writeHtml } from "./html.ts";
import { writeMarkdown, writeSummary } from "./markdown.ts";
import { createMatrix } from "./matrix.ts";

/**
 * Writes what the latest whole run has shown.
 *
 * @param packageFolder - Package whose contract tests ran.
 * @param jobSummary - File to which a CI job appends what it shows on its page.
 * @returns the written files
 */
export function writeReport(packageFolder: string, jobSummary: string | undefined): string[] {
  const run = readCoverage(packageFolder);
  if (run === undefined) {
    throw new Error(
      "No whole run of the contract tests has left a report. Run `pnpm contract` first.",
    );
  }
  const matrix = createMatrix(run.cells);
  const contents = {
    "matrix.md": writeMarkdown(matrix),
    "matrix.html": writeHtml(matrix, run.finishedAt),
    "summary.md": writeSummary(matrix),
  };
  if (jobSummary) appendFileSync(jobSummary, contents["summary.md"]);
  return Object.entries(contents).map(([name, content]) => {
    const file = join(coverageFolder(packageFolder), name);
    writeFileSync(file, content);
    return file;
  });
}
