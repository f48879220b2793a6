import type { Entry } from "../control/index.ts";
import type { TimelineRow } from "./row.ts";

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
