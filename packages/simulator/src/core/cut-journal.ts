import type { ControlEvent, Counts, Entry } from "./event.ts";
import type { Conference, State } from "./state.ts";

/** The rest of a cut journal, and the entry that records what was removed. */
export interface CutJournal {
  readonly kept: Entry[];
  readonly event: ControlEvent;
}

/** Whether a conference and everything that follows from it have ended. */
function isOver(
  state: State,
  { status, conferenceSid }: Conference,
  waiting: Set<string>,
): boolean {
  return (
    status === "completed" && !waiting.has(conferenceSid) && state.conferences.has(conferenceSid)
  );
}

/** The conferences with callbacks that are not delivered yet. */
function listWaiting({ callbacks }: State): Set<string> {
  const ends = ["delivered", "failed", "dropped"];
  const waiting = [...callbacks.values()].filter(({ status }) => !ends.includes(status));
  return new Set(waiting.map(({ conferenceSid }) => conferenceSid));
}

function countRules(state: State): Counts["rules"] {
  return [state.callRules, state.faults, state.deliveryRules].flatMap((rules) =>
    [...rules].map(([ruleId, { seen, met }]) => ({ ruleId, seen, met })),
  );
}

/** The conference that an entry is about; null for an entry about none. */
function subjectOf(state: State, entry: Entry): string | null {
  if ("conferenceSid" in entry) return entry.conferenceSid;
  if (!("callbackId" in entry)) return null;
  return state.callbacks.get(entry.callbackId)?.conferenceSid ?? null;
}

/** Whether an entry changes nothing in the state but counters. */
function isOnlyCounted({ type }: Entry): boolean {
  return type === "request" || type === "clock-set" || type === "journal-cut";
}

/**
 * Leaves out the oldest entries until so many remain: requests, and conferences that have ended, each as
 * a whole. Gives undefined where nothing can be left out.
 */
export function cutJournal(
  state: State,
  entries: readonly Entry[],
  remaining: number,
): CutJournal | undefined {
  const waiting = listWaiting(state);
  const over = [...state.conferences.values()].filter((each) => isOver(state, each, waiting));
  const byEnd = over.sort((one, other) => (one.endedAt ?? 0) - (other.endedAt ?? 0));
  const sizes = new Map<string, number>();
  for (const entry of entries) {
    const subject = subjectOf(state, entry);
    if (subject !== null) sizes.set(subject, (sizes.get(subject) ?? 0) + 1);
  }
  let excess = entries.length - remaining;
  const last = entries[excess]?.index ?? 0;
  excess -= entries.filter((entry) => isOnlyCounted(entry) && entry.index < last).length;
  const forgotten = new Set<string>();
  for (const { conferenceSid } of byEnd) {
    if (excess <= 0) break;
    forgotten.add(conferenceSid);
    excess -= sizes.get(conferenceSid) ?? 0;
  }
  const kept = entries.filter((entry) => {
    if (isOnlyCounted(entry)) return entry.index >= last;
    const subject = subjectOf(state, entry);
    return subject === null || !forgotten.has(subject);
  });
  if (kept.length === entries.length) return undefined;
  const { requests, created } = state;
  return {
    kept,
    event: {
      type: "journal-cut",
      entries: entries.length - kept.length,
      conferenceSids: [...forgotten],
      counts: { requests, created: { ...created }, rules: countRules(state) },
    },
  };
}
