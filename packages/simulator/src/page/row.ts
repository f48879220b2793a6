import type { Entry, EntryKind } from "../control/index.ts";

/** An entry of the journal as the timeline shows it. */
export interface TimelineRow {
  readonly entry: Entry;
  readonly kind: EntryKind;
  /** The conference that it is about; null for none. */
  readonly conferenceSid: string | null;
  /** Its friendly name; null where the journal no longer has it. */
  readonly conference: string | null;
  readonly title: string;
  readonly detail: string;
  /** Whether something went wrong. */
  readonly failed: boolean;
  /** The text that the filter searches. */
  readonly text: string;
}

const controlTypes = /^(journal-cut|clock-set|.+-rule-(added|removed)|fault-.+)$/;

export function kindOf(entry: Entry): EntryKind {
  if (entry.type === "request") return "request";
  if ("callbackId" in entry) return "callback";
  return controlTypes.test(entry.type) ? "control" : "event";
}

type RowText = Pick<TimelineRow, "title" | "detail" | "failed">;

function describeOutcome({ outcome }: Extract<Entry, { type: "delivery-ended" }>): string {
  if (outcome.kind === "answered") return `answered with ${outcome.status}`;
  return outcome.kind === "timed-out"
    ? "not answered in time"
    : `${outcome.kind}: ${outcome.problem}`;
}

function describe(entry: Entry, who: string, callback: string): RowText {
  switch (entry.type) {
    case "request": {
      const { method, target, status, operation, code, faultId } = entry;
      const error = code === null ? "" : `, error ${code}`;
      const fault = faultId === null ? "" : `, met fault ${faultId}`;
      return {
        title: `${method} ${status ?? "no answer"}`,
        detail: `${operation ?? target}${error}${fault}`,
        failed: status === null || status >= 400,
      };
    }
    case "callback-due":
      return { title: `${entry.event} due`, detail: `${entry.method} ${entry.url}`, failed: false };
    case "delivery-began":
      return { title: `${callback} sent`, detail: `attempt ${entry.attempt}`, failed: false };
    case "delivery-ended": {
      const { outcome } = entry;
      const failed = outcome.kind !== "answered" || outcome.status >= 400;
      return { title: `${callback} delivery`, detail: describeOutcome(entry), failed };
    }
    case "callback-released":
    case "callback-dropped":
    case "callback-repeated":
      return { title: entry.type, detail: callback, failed: false };
    case "participant-leave":
      return { title: entry.type, detail: `${who}, ${entry.reason}`, failed: false };
    case "call-completed": {
      const failed = entry.callStatus !== "completed";
      return { title: entry.type, detail: `${who}, ${entry.callStatus}`, failed };
    }
    case "conference-created":
      return { title: entry.type, detail: entry.friendlyName, failed: false };
    case "conference-end":
      return { title: entry.type, detail: entry.reason, failed: false };
    case "summary-changed":
      return { title: entry.type, detail: entry.processingState, failed: false };
    case "journal-cut":
      return { title: entry.type, detail: `${entry.entries} entries forgotten`, failed: false };
    case "fault-added":
      return { title: entry.type, detail: entry.fault.failure.kind, failed: false };
    default:
      return { title: entry.type, detail: who, failed: false };
  }
}

/** Reads entries in their order, since earlier ones say which conference later ones are about. */
export function createRowReader(): (entry: Entry) => TimelineRow {
  const names = new Map<string, string>();
  const sids = new Map<string, string>();
  const friendlyNames = new Map<string, string>();
  const callbacks = new Map<number, { conferenceSid: string; event: string }>();

  return (entry) => {
    if (entry.type === "conference-created") {
      sids.set(entry.friendlyName, entry.conferenceSid);
      friendlyNames.set(entry.conferenceSid, entry.friendlyName);
    }
    if (entry.type === "participant-added") {
      const { label, direction, to, from, callSid } = entry;
      names.set(callSid, label ?? (direction === "outbound" ? to : from));
    }
    if (entry.type === "callback-due") {
      const { callbackId, conferenceSid, event } = entry;
      callbacks.set(callbackId, { conferenceSid, event });
    }
    const callback = "callbackId" in entry ? callbacks.get(entry.callbackId) : undefined;
    const callSid = "callSid" in entry ? entry.callSid : null;
    const who = callSid === null ? "" : (names.get(callSid) ?? callSid);
    const conferenceSid = findConference(entry) ?? callback?.conferenceSid ?? null;
    return {
      entry,
      kind: kindOf(entry),
      conferenceSid,
      conference: friendlyNames.get(conferenceSid ?? "") ?? null,
      ...describe(entry, who, callback?.event ?? "callback"),
      text: JSON.stringify(entry).toLowerCase(),
    };
  };

  function findConference(entry: Entry): string | undefined {
    if ("conferenceSid" in entry) return entry.conferenceSid;
    if (entry.type !== "request") return undefined;
    const { ConferenceSid: named } = entry.path;
    return typeof named === "string" ? (sids.get(named) ?? named) : undefined;
  }
}
