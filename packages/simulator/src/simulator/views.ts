import type { CallbackFilter, DeliveryRule } from "../callbacks/delivery-rule.ts";
import { fitsCallback } from "../callbacks/find-delivery-rule.ts";
import { checkCallbackFilter } from "../core/check-rules.ts";
import { isOngoing, participantOf } from "../core/find.ts";
import { maskUrls } from "../core/mask.ts";
import type { Callback, Conference, Participant, State } from "../core/state.ts";
import type { Fault } from "../faults/fault.ts";

/** A call and its participant. Times are milliseconds since 1970. */
export interface Call {
  readonly callSid: string;
  readonly participantSid: string;
  readonly conferenceSid: string;
  readonly accountSid: string;
  readonly label: string | null;
  readonly from: string;
  readonly to: string;
  readonly direction: "inbound" | "outbound";
  readonly status: Participant["callStatus"];
  readonly muted: boolean;
  readonly hold: boolean;
  readonly callSidToCoach: string | null;
  readonly endConferenceOnExit: boolean;
  /** The plan of the call. */
  readonly plan: Participant["plan"];
  readonly createdAt: number;
  readonly dialledAt: number | null;
  readonly answeredAt: number | null;
  readonly joinedAt: number | null;
  readonly leftAt: number | null;
}

export function viewCall(participant: Participant): Call {
  const { settings: _, callStatus: status, actions: __, coached: ___, ...shown } = participant;
  const { dialAt, updatedAt, endedAt, machineDetected, callbacks, recordingSid, ...call } = shown;
  return { ...call, status };
}

/** A conference with its calls, ended ones included. Times are milliseconds since 1970. */
export interface ConferenceView {
  readonly conferenceSid: string;
  readonly accountSid: string;
  readonly friendlyName: string;
  readonly status: Conference["status"];
  readonly createdAt: number;
  readonly startedAt: number | null;
  readonly endedAt: number | null;
  readonly endReason: Conference["endReason"];
  readonly endedBy: string | null;
  /** The processing state of its summary; null while Insights has none. */
  readonly summary: Conference["summary"];
  readonly calls: readonly Call[];
}

export function viewConference(state: State, conference: Conference): ConferenceView {
  const { conferenceSid, accountSid, friendlyName, status, endReason, endedBy, summary } =
    conference;
  const { createdAt, startedAt, endedAt, everybody } = conference;
  const calls = everybody.map((callSid) => viewCall(participantOf(state, { callSid })));
  return {
    conferenceSid,
    accountSid,
    friendlyName,
    status,
    createdAt,
    startedAt,
    endedAt,
    endReason,
    endedBy,
    summary,
    calls,
  };
}

export function viewConferences(state: State): ConferenceView[] {
  return [...state.conferences.values()].map((conference) => viewConference(state, conference));
}

/** The calls that have not ended. */
export function listCalls(state: State): Call[] {
  return [...state.participants.values()].filter(isOngoing).map(viewCall);
}

/** A callback, with the status of its delivery. */
export type CallbackView = Pick<
  Callback,
  | "callbackId"
  | "kind"
  | "event"
  | "accountSid"
  | "conferenceSid"
  | "callSid"
  | "url"
  | "method"
  | "parameters"
  | "idempotencyToken"
  | "createdAt"
  | "status"
  | "attempts"
  | "lastOutcome"
>;

function viewCallback(callback: Callback): CallbackView {
  const { dueAt, remaining, released, firstAttemptAt, failures, ...shown } = callback;
  return maskUrls(shown);
}

/** The callbacks that fit, in the order of their creation. */
export function listCallbacks(state: State, filter: CallbackFilter = {}): CallbackView[] {
  checkCallbackFilter("which", filter);
  return [...state.callbacks.values()]
    .filter((callback) => fitsCallback(state, filter, callback))
    .map(viewCallback);
}

/** A fault, and how often it was applied. */
export interface FaultView {
  readonly faultId: number;
  readonly fault: Fault;
  /** Whether it is switched on. */
  readonly on: boolean;
  /** How many requests fitted. */
  readonly seen: number;
  /** How many failed. */
  readonly met: number;
}

export function listFaults({ faults }: State): FaultView[] {
  return [...faults].map(([faultId, { rule: fault, on, seen, met }]) => ({
    faultId,
    fault,
    on,
    seen,
    met,
  }));
}

/** A delivery rule, and how many callbacks it was applied to. */
export interface DeliveryRuleView {
  readonly ruleId: number;
  readonly rule: DeliveryRule;
  readonly met: number;
}

export function listDeliveryRules({ deliveryRules }: State): DeliveryRuleView[] {
  return [...deliveryRules].map(([ruleId, { rule, met }]) => ({ ruleId, rule, met }));
}
