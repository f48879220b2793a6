import { lies, rules } from "../src/rules/rules.ts";

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

function find(rows: readonly { readonly id: string; readonly what: string }[], id: string): string {
  const row = rows.find((each) => each.id === id);
  if (row === undefined) throw new Error(`There is no row ${id}.`);
  return row.what;
}

/** The title of the test of a rule. */
export const rule = (id: string): string => find(rules, id);

/** The title of the test that fails if a wrong behaviour comes back. */
export const never = (id: string): string => find(lies, id);
