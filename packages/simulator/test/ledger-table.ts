import { lies, rules } from "../src/core/rules.ts";

/** The ledger as the README shows it. */
export function printLedger(): string {
  const rows = rules.map(
    ({ what, certainty, source, assumption }) =>
      `| ${what} | ${certainty} | ${source}${assumption === undefined ? "" : ` (\`${assumption}\`)`} |`,
  );
  const never = lies.map(({ what }) => `- ${what}`);
  return [
    "| what happens | how sure | where that is from |",
    "|---|---|---|",
    ...rows,
    "",
    "And what doesn't happen, since it would be a lie:",
    "",
    ...never,
  ].join("\n");
}
