import { main, repository } from "@conference-kit/shared";
import { Command, Option } from "commander";
import { findUnannounced, formatUnannounced } from "./changesets/check.ts";
import { proposeChangesets } from "./changesets/propose.ts";
import { formatMarkdown } from "./format/markdown.ts";
import { formatTerminal } from "./format/terminal.ts";
import { type Report, reportChanges } from "./report.ts";

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

await main(async () => {
  const report = await reportChanges(repository, base);
  console.log(format(report));
  for (const { file, action, because } of write
    ? await proposeChangesets(repository, report)
    : []) {
    console.error(`${action} ${file}${because === undefined ? "" : `: ${because}`}`);
  }
  const unannounced = check || write ? await findUnannounced(repository, report) : [];
  if (unannounced.length === 0) return;
  console.error(formatUnannounced(unannounced));
  process.exitCode = 1;
});
