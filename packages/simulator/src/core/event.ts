import type { DeliveryRule } from "../callbacks/delivery-rule.ts";
import type { Fault } from "../faults/fault.ts";
import type { ConferenceEvent } from "./conference-event.ts";
import type { CallRule, ConferenceRule } from "./scenario.ts";
import type { Members } from "./settings.ts";

/** A callback was created, or something was done with it. */
export type CallbackEvent =
  | {
      readonly type: "callback-due";
      readonly callbackId: number;
      readonly kind: "conference" | "call" | "machine-detection" | "recording";
      readonly accountSid: string;
      readonly conferenceSid: string;
      readonly callSid: string | null;
      /** The event that it reports, such as `participant-join` or `completed`. */
      readonly event: string;
      /** As the application gave it. */
      readonly url: string;
      readonly method: "GET" | "POST";
      readonly parameters: Readonly<Record<string, string>>;
      readonly idempotencyToken: string;
      /** The delivery rule that applies to it. */
      readonly deliveryRuleId: number | null;
    }
  | { readonly type: "callback-released" | "callback-dropped"; readonly callbackId: number }
  | { readonly type: "callback-repeated"; readonly callbackId: number }
  | {
      readonly type: "delivery-began";
      readonly callbackId: number;
      /** Counted from 1. */
      readonly attempt: number;
      /** The value of `X-Twilio-Signature`; null for one that can't be sent. */
      readonly signature: string | null;
    }
  | {
      readonly type: "delivery-ended";
      readonly callbackId: number;
      readonly attempt: number;
      readonly outcome: DeliveryOutcome;
    };

/** The outcome of one attempt to deliver a callback. */
export type DeliveryOutcome =
  | { readonly kind: "answered"; readonly status: number }
  /** No connection was made. */
  | { readonly kind: "no-connection"; readonly problem: string }
  /** The connection was lost before the receiver had answered. */
  | { readonly kind: "lost"; readonly problem: string }
  /** The receiver did not answer in time. */
  | { readonly kind: "timed-out" }
  /** It was never sent: the receiver is not allowed. */
  | { readonly kind: "refused"; readonly problem: string };

/** All counters: requests, created objects, and how often each rule fitted and was applied. */
export interface Counts {
  readonly requests: number;
  readonly created: {
    readonly conferences: number;
    readonly participants: number;
    readonly callbacks: number;
  };
  readonly rules: readonly {
    readonly ruleId: number;
    readonly seen: number;
    readonly met: number;
  }[];
}

/** The simulator received a control command, or had to cut its journal. */
export type ControlEvent =
  | {
      /** The journal was longer than it may be: its oldest part is gone. */
      readonly type: "journal-cut";
      /** How many entries are gone. */
      readonly entries: number;
      /** Which conferences are forgotten with them; all of them have ended. */
      readonly conferenceSids: readonly string[];
      /** All counters so far, since the counted entries are gone. */
      readonly counts: Counts;
    }
  | { readonly type: "call-rule-added"; readonly ruleId: number; readonly rule: CallRule }
  | {
      readonly type: "conference-rule-added";
      readonly ruleId: number;
      readonly rule: ConferenceRule;
    }
  | { readonly type: "fault-added"; readonly faultId: number; readonly fault: Fault }
  | { readonly type: "fault-removed"; readonly faultId: number }
  | { readonly type: "fault-switched"; readonly faultId: number; readonly on: boolean }
  | { readonly type: "delivery-rule-added"; readonly ruleId: number; readonly rule: DeliveryRule }
  | { readonly type: "delivery-rule-removed"; readonly ruleId: number }
  | { readonly type: "clock-set" };

/** A request was answered. Its secrets are left out. */
export interface RequestEvent {
  readonly type: "request";
  /** The operation's id in the specification; null for a request that fits no operation. */
  readonly operation: string | null;
  readonly method: string;
  /** The path, and the query with its question mark. */
  readonly target: string;
  /** The account whose resources it concerns; null without valid credentials. */
  readonly accountSid: string | null;
  /** Its values, each converted by its schema. */
  readonly path: Members;
  readonly query: Members;
  readonly form: Members;
  /** The status of the answer; null where none was sent. */
  readonly status: number | null;
  /** Twilio's error code, for an error. */
  readonly code: number | null;
  /** Whether it was carried out. */
  readonly acted: boolean;
  /** The fault that was applied to it. */
  readonly faultId: number | null;
}

export type Event = ConferenceEvent | CallbackEvent | ControlEvent | RequestEvent;

/** One line of the journal. */
export type Entry = Event & {
  /** Position in the journal, from 0. */
  readonly index: number;
  /** Simulated time, in milliseconds since 1970. */
  readonly at: number;
};
