import type { DeliveryRule } from "../callbacks/delivery-rule.ts";
import type { Fault } from "../faults/fault.ts";
import { Agenda } from "./agenda.ts";
import type { Assumptions } from "./assumptions.ts";
import type { CallEnd, EndReason } from "./conference-event.ts";
import type { DeliveryOutcome } from "./event.ts";
import type { CallPlanInForce, CallRule, ConferenceRule } from "./scenario.ts";
import type { ConferenceSettings, ParticipantSettings, Subscription } from "./settings.ts";

/** The events that a participant's summary lists, by their names there. */
export interface Action {
  readonly name: string;
  readonly at: number;
}

/** One participant and their call, from being added on. */
export interface Participant {
  readonly callSid: string;
  readonly participantSid: string;
  readonly conferenceSid: string;
  readonly accountSid: string;
  readonly label: string | null;
  readonly from: string;
  readonly to: string;
  readonly direction: "inbound" | "outbound";
  readonly settings: ParticipantSettings;
  readonly plan: CallPlanInForce;
  readonly createdAt: number;
  readonly dialAt: number;
  callStatus: "queued" | "connecting" | "ringing" | "in-progress" | CallEnd;
  updatedAt: number;
  dialledAt: number | null;
  answeredAt: number | null;
  joinedAt: number | null;
  leftAt: number | null;
  endedAt: number | null;
  muted: boolean;
  hold: boolean;
  callSidToCoach: string | null;
  endConferenceOnExit: boolean;
  machineDetected: boolean;
  recordingSid: string | null;
  /** How many callbacks of the call's progress there have been. */
  callbacks: number;
  actions: Action[];
  /** Call SIDs of everybody whom they ever coached. */
  coached: string[];
}

/** A conference, from its first participant on. */
export interface Conference {
  readonly conferenceSid: string;
  readonly accountSid: string;
  readonly friendlyName: string;
  readonly settings: ConferenceSettings;
  readonly rule: ConferenceRule | null;
  readonly createdAt: number;
  status: "init" | "in-progress" | "completed";
  updatedAt: number;
  startedAt: number | null;
  endedAt: number | null;
  endReason: EndReason | null;
  /** The call that ended it. */
  endedBy: string | null;
  /** Call SIDs of those who were added and have not left, in that order. */
  readonly active: Set<string>;
  /** Call SIDs of everybody who was ever added, in that order. */
  readonly everybody: string[];
  joined: number;
  mostJoined: number;
  recordingSid: string | null;
  /** How many of its callbacks there have been. */
  callbacks: number;
  summary: "in_progress" | "complete" | "timeout" | null;
}

export interface Recording {
  readonly recordingSid: string;
  readonly conferenceSid: string;
  readonly callSid: string | null;
  readonly startedAt: number;
  endedAt: number | null;
  status: "in-progress" | "completed" | "absent";
}

export interface Announcement {
  readonly announcementId: number;
  readonly conferenceSid: string;
  readonly callSid: string | null;
  readonly url: string;
}

/** A callback and the progress of its delivery. */
export interface Callback {
  readonly callbackId: number;
  readonly kind: "conference" | "call" | "machine-detection" | "recording";
  readonly accountSid: string;
  readonly conferenceSid: string;
  readonly callSid: string | null;
  readonly event: string;
  readonly url: string;
  readonly method: Subscription["method"];
  readonly parameters: Readonly<Record<string, string>>;
  readonly idempotencyToken: string;
  readonly createdAt: number;
  status: "due" | "held" | "being-delivered" | "delivered" | "failed" | "dropped";
  dueAt: number;
  /** How many deliveries are left, this one included; more than 1 for a repeated callback. */
  remaining: number;
  /** Whether it was held and released, so that it is sent in the order of release. */
  released: boolean;
  /** When its first attempt since the last success began. */
  firstAttemptAt: number | null;
  /** Attempts that were made in all. */
  attempts: number;
  /** Attempts that failed since the last success. */
  failures: number;
  lastOutcome: DeliveryOutcome | null;
}

/** A rule, and how often it was applied. */
export interface Counted<Rule> {
  readonly rule: Rule;
  /** How often it fitted. */
  seen: number;
  /** How often it had an effect. */
  met: number;
}

/** A fault that can be switched off without being removed. */
export interface CountedFault extends Counted<Fault> {
  on: boolean;
}

export interface Account {
  /** The conferences that have not ended, by friendly name. */
  readonly active: Map<string, string>;
  /** All conferences, in the order of their creation. */
  readonly conferences: string[];
  /** When the account may dial again. */
  nextDialAt: number;
}

/**
 * Everything that follows from the journal, indexed. It is changed by `apply` alone, one entry of
 * the journal at a time, so that replaying the journal gives the same state.
 */
export interface State {
  readonly seed: number;
  readonly assumptions: Assumptions;
  now: number;
  /** How many entries the journal has had. */
  entries: number;
  requests: number;
  /** How many objects of each kind were created, forgotten ones included. */
  readonly created: { conferences: number; participants: number; callbacks: number };
  readonly accounts: Map<string, Account>;
  readonly conferences: Map<string, Conference>;
  readonly participants: Map<string, Participant>;
  readonly recordings: Map<string, Recording>;
  readonly announcements: Map<number, Announcement>;
  announced: number;
  readonly callbacks: Map<number, Callback>;
  /** Callbacks that are not sent yet, in the order of their creation. */
  readonly outbox: Set<number>;
  readonly callRules: Map<number, Counted<CallRule>>;
  readonly conferenceRules: Map<number, ConferenceRule>;
  readonly faults: Map<number, CountedFault>;
  readonly deliveryRules: Map<number, Counted<DeliveryRule>>;
  /** How many rules of any kind there have been. */
  rules: number;
  readonly agenda: Agenda;
}

/** A state before anything has happened. */
export function createState(seed: number, now: number, assumptions: Assumptions): State {
  return {
    seed,
    assumptions,
    now,
    entries: 0,
    requests: 0,
    created: { conferences: 0, participants: 0, callbacks: 0 },
    accounts: new Map(),
    conferences: new Map(),
    participants: new Map(),
    recordings: new Map(),
    announcements: new Map(),
    announced: 0,
    callbacks: new Map(),
    outbox: new Set(),
    callRules: new Map(),
    conferenceRules: new Map(),
    faults: new Map(),
    deliveryRules: new Map(),
    rules: 0,
    agenda: new Agenda(),
  };
}
