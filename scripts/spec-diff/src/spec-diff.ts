import { Command, Option } from "commander";
import { findUnannounced, formatUnannounced } from "./changesets/check.ts";
import { proposeChangesets } from "./changesets/proposal.ts";
import { formatMarkdown, formatTerminal } from "./format.ts";
import { type Report, reportChanges } from "./report.ts";

/** What the command was asked for. */
export interface SpecDiffOptions {
  base?: string;
  markdown?: true;
  json?: true;
  write?: true;
  check?: true;
}

/** The output of the command, and whether it failed. */
export interface CommandResult {
  output: string;
  /** What is told beside the output: what was written, and what is missing. */
  remarks: string[];
  failed: boolean;
}

/** The command line of `pnpm spec:diff`. */
export function createCommand(): Command {
  return new Command("spec:diff")
    .description(
      "Lists the changes that edited specifications make for users, and the releases that follow.",
    )
    .option("--base <commit>", "what to compare with (default: the last release, else main)")
    .addOption(new Option("--markdown", "write Markdown, for a pull request").conflicts("json"))
    .option("--json", "write JSON, for another program")
    .option("--write", "propose changesets in .changeset/")
    .option("--check", "fail when no changeset announces what changed");
}

function format(report: Report, { json, markdown }: SpecDiffOptions): string {
  if (json) return JSON.stringify(report, null, 2);
  return markdown ? formatMarkdown(report) : formatTerminal(report);
}

/**
 * Does what the command line asks for, in the repository at a path.
 *
 * @throws SpecificationError when a specification is wrong; nothing is written then.
 * @throws BaseError when there is nothing to compare with.
 */
export async function diffSpecifications(
  root: string,
  options: SpecDiffOptions,
): Promise<CommandResult> {
  const report = await reportChanges(root, options.base);
  const written = options.write ? await proposeChangesets(root, report) : [];
  const unannounced = options.check || options.write ? await findUnannounced(root, report) : [];
  return {
    output: format(report, options),
    remarks: [
      ...written.map(({ file, action, because }) =>
        because === undefined ? `${action} ${file}` : `${action} ${file}: ${because}`,
      ),
      ...(unannounced.length === 0 ? [] : [formatUnannounced(unannounced)]),
    ],
    failed: unannounced.length > 0,
  };
}
