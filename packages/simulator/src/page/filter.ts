import type { Entry, EntryKind } from "../control/index.ts";
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

/** The events that a request caused: those right before it in the journal, with its time. */
export function findChanges(
  rows: readonly TimelineRow[],
  request: Extract<Entry, { type: "request" }>,
): readonly TimelineRow[] {
  if (!request.acted || request.method === "GET") return [];
  const position = rows.findIndex(({ entry }) => entry.index === request.index);
  const before = rows.slice(0, Math.max(position, 0));
  const start = before.findLastIndex(
    ({ entry, kind }) => entry.at !== request.at || kind === "request" || kind === "control",
  );
  return before.slice(start + 1).filter(({ kind }) => kind === "event");
}
