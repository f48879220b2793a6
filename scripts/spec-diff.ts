import { Command, Option } from "commander";
import { BaseError } from "./diff/base/find-base.ts";
import { findUncovered } from "./diff/changesets/check.ts";
import { proposeChangesets } from "./diff/changesets/propose.ts";
import { formatMarkdown } from "./diff/format/markdown.ts";
import { formatTerminal } from "./diff/format/terminal.ts";
import { type Report, reportChanges } from "./diff/report.ts";
import { CommandError } from "./release/command.ts";
import { SpecificationError } from "./specifications/specification-error.ts";
import { repository } from "./specifications/table.ts";

const { base, markdown, json, write, check } = new Command("spec:diff")
  .description("Tells what the edited specifications mean for users, and which releases follow.")
  .option("--base <commit>", "what to compare with (default: the last release, else main)")
  .addOption(new Option("--markdown", "write Markdown, for a pull request").conflicts("json"))
  .option("--json", "write JSON, for another program")
  .option("--write", "propose changesets in .changeset/")
  .option("--check", "fail when no changeset announces what changed")
  .parse()
  .opts<{ base?: string; markdown?: true; json?: true; write?: true; check?: true }>();

function format(report: Report): string {
  if (json) return JSON.stringify(report, null, 2);
  return markdown ? formatMarkdown(report) : formatTerminal(report);
}

try {
  const report = await reportChanges(repository, base);
  console.log(format(report));
  for (const { file, action, because } of write
    ? await proposeChangesets(repository, report)
    : []) {
    console.error(`${action} ${file}${because === undefined ? "" : `: ${because}`}`);
  }
  const uncovered = check || write ? await findUncovered(repository, report) : [];
  for (const problem of uncovered) console.error(problem);
  if (uncovered.length > 0) {
    console.error("Run `pnpm spec:diff --write`, or write one with `pnpm changeset`.");
    process.exitCode = 1;
  }
} catch (error) {
  const known = [BaseError, CommandError, SpecificationError].some((kind) => error instanceof kind);
  if (!(known && error instanceof Error)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
