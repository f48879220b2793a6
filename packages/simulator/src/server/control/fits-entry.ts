import type { Entry } from "../../core/event.ts";
import type { EntryKind } from "../../generated/control.ts";
import type { Simulator } from "../../simulator/simulator.ts";

/** Selects entries; a member that is left out fits every entry. */
export interface EntryFilter {
  readonly kind?: EntryKind | undefined;
  readonly type?: string | undefined;
  readonly conference?: string | undefined;
  readonly text?: string | undefined;
}

const controls = [
  "journal-cut",
  "call-rule-added",
  "conference-rule-added",
  "fault-added",
  "fault-removed",
  "fault-switched",
  "delivery-rule-added",
  "delivery-rule-removed",
  "clock-set",
];

function kindOf(entry: Entry): EntryKind {
  if (entry.type === "request") return "request";
  if (controls.includes(entry.type)) return "control";
  return "callbackId" in entry ? "callback" : "event";
}

/** Makes a function that says whether an entry fits. */
export function createEntryFilter(
  { conferences, deliveries }: Simulator,
  { kind, type, conference, text }: EntryFilter,
): (entry: Entry) => boolean {
  const named = new Set(conference === undefined ? [] : [conference]);
  for (const { friendlyName, conferenceSid } of conferences) {
    if (friendlyName === conference || conferenceSid === conference) {
      named.add(friendlyName).add(conferenceSid);
    }
  }
  const callbacks = new Set(
    conference === undefined ? [] : deliveries.list({ conference }).map((each) => each.callbackId),
  );
  const wanted = text?.toLowerCase();

  /** Whether an entry is about the conference. Remembers its new SIDs and callbacks for later entries. */
  function isAbout(entry: Entry): boolean {
    if (conference === undefined) return true;
    if (entry.type === "conference-created" && entry.friendlyName === conference) {
      named.add(entry.conferenceSid);
    }
    if (entry.type === "request") return named.has(String(entry.path.ConferenceSid));
    const own = "conferenceSid" in entry && named.has(entry.conferenceSid);
    if (own && entry.type === "callback-due") callbacks.add(entry.callbackId);
    return own || ("callbackId" in entry && callbacks.has(entry.callbackId));
  }
  return (entry) =>
    isAbout(entry) &&
    (kind === undefined || kind === kindOf(entry)) &&
    (type === undefined || type === entry.type) &&
    (wanted === undefined || JSON.stringify(entry).toLowerCase().includes(wanted));
}
