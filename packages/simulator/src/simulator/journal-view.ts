import type { ConferenceEvent } from "../core/conference-event.ts";
import type { CallbackEvent, DeliveryOutcome, Entry, RequestEvent } from "../core/event.ts";
import type { Journal } from "../core/journal.ts";
import { maskUrls } from "../core/mask.ts";
import type { Callback } from "../core/state.ts";

interface Written {
  /** Position in the journal, from 0. */
  readonly index: number;
  /** Simulated time, in milliseconds since 1970. */
  readonly at: number;
}

/** A request that was answered. */
export type RequestEntry = RequestEvent & Written;

/** Something that happened in a conference or to a call. */
export type ConferenceEntry = ConferenceEvent & Written;

/** One attempt to deliver a callback, and its outcome. */
export interface Delivery extends Written {
  readonly callbackId: number;
  /** Counted from 1. */
  readonly attempt: number;
  readonly kind: Callback["kind"];
  /** The event that the callback reports, such as `participant-join`, `conference-end` or `completed`. */
  readonly event: string;
  readonly conferenceSid: string;
  readonly callSid: string | null;
  readonly url: string;
  readonly method: "GET" | "POST";
  readonly parameters: Readonly<Record<string, string>>;
  readonly idempotencyToken: string;
  /** The value of `X-Twilio-Signature`; null for one that was never sent. */
  readonly signature: string | null;
  readonly outcome: DeliveryOutcome;
}

/** Everything that has happened, in order. Passwords in URLs and fields are left out. */
export interface SimulatorJournal {
  /** The requests and their answers. */
  readonly requests: readonly RequestEntry[];
  /** What happened in conferences and to calls. */
  readonly events: readonly ConferenceEntry[];
  /** The deliveries of callbacks, failed ones included. */
  readonly deliveries: readonly Delivery[];
  /** All entries, control commands included. */
  readonly entries: readonly Entry[];
  /** How many entries there are. */
  readonly length: number;
  /** The index of the newest entry; -1 where there is none. */
  readonly lastIndex: number;
  /**
   * The entries after the one with this index, at most so many: a page of a long journal.
   *
   * @example
   * const page = twilio.journal.after(-1, 100);
   */
  after(index: number, limit?: number): readonly Entry[];
  /** Calls a function with each entry from now on, until the returned one is called. */
  subscribe(listener: (entry: Entry) => void): () => void;
}

function isConferenceEntry(entry: Entry): entry is ConferenceEntry {
  return "conferenceSid" in entry && entry.type !== "callback-due";
}

function isRequestEntry(entry: Entry): entry is RequestEntry {
  return entry.type === "request";
}

type Began = Extract<CallbackEvent, { type: "delivery-began" }>;

function listDeliveries({ entries, state }: Journal): Delivery[] {
  const signatures = new Map<string, string | null>();
  const nameOf = ({ callbackId, attempt }: Pick<Began, "callbackId" | "attempt">) =>
    `${callbackId}/${attempt}`;
  return entries.flatMap((entry) => {
    if (entry.type === "delivery-began") signatures.set(nameOf(entry), entry.signature);
    if (entry.type !== "delivery-ended") return [];
    const callback = state.callbacks.get(entry.callbackId);
    if (callback === undefined) return [];
    const { kind, event, conferenceSid, callSid, url, method, parameters, idempotencyToken } =
      callback;
    const { index, at, callbackId, attempt, outcome } = entry;
    const described = {
      kind,
      event,
      conferenceSid,
      callSid,
      url,
      method,
      parameters,
      idempotencyToken,
    };
    const signature = signatures.get(nameOf(entry)) ?? null;
    return [maskUrls({ index, at, callbackId, attempt, ...described, signature, outcome })];
  });
}

/** How many entries have this index or a lower one; forgotten entries leave gaps. */
function findPosition(entries: readonly Entry[], index: number): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((entries[middle]?.index ?? Infinity) <= index) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The public view of the journal, without passwords in URLs. */
export function viewJournal(
  current: () => Journal,
  subscribe: SimulatorJournal["subscribe"],
): SimulatorJournal {
  return {
    get requests() {
      return current().entries.filter(isRequestEntry).map(maskUrls);
    },
    get events() {
      return current().entries.filter(isConferenceEntry).map(maskUrls);
    },
    get deliveries() {
      return listDeliveries(current());
    },
    get entries() {
      return current().entries.map(maskUrls);
    },
    get length() {
      return current().entries.length;
    },
    get lastIndex() {
      return current().entries.at(-1)?.index ?? -1;
    },
    after(index, limit = Infinity) {
      const { entries } = current();
      const start = findPosition(entries, index);
      return entries.slice(start, start + limit).map(maskUrls);
    },
    subscribe,
  };
}
