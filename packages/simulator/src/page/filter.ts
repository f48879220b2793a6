import type { EntryKind } from "../control/index.ts";
import type { TimelineRow } from "./row.ts";

/** Selects the timeline's rows; an empty member fits every row. */
export interface RowFilter {
  readonly kind: EntryKind | "";
  readonly conferenceSid: string;
  readonly text: string;
}

export function filterRows(
  rows: readonly TimelineRow[],
  { kind, conferenceSid, text }: RowFilter,
): readonly TimelineRow[] {
  if (kind === "" && conferenceSid === "" && text === "") return rows;
  const wanted = text.toLowerCase();
  return rows.filter(
    (row) =>
      (kind === "" || row.kind === kind) &&
      (conferenceSid === "" || row.conferenceSid === conferenceSid) &&
      (wanted === "" || row.text.includes(wanted)),
  );
}
