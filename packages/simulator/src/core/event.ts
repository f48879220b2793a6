import type { DeliveryRule } from "../callbacks/delivery-rule.ts";
import type { Fault } from "../faults/fault.ts";
import type { AnsweredBy, CallPlanInForce, CallRule, ConferenceRule } from "./scenario.ts";
import type { ConferenceSettings, Members, ParticipantSettings } from "./settings.ts";

/** How a call has ended. */
export type CallEnd = "completed" | "busy" | "no-answer" | "failed" | "canceled";

/** Why a participant is no longer in a conference, as callbacks say it. */
export type LeaveReason =
  | "conference_ended_via_api"
  | "moderator_ended_conference"
  | "participant_updated_via_api"
  | "participant_hung_up"
  | "participant_add_failed";

/** Why a conference has ended, as the Voice API and callbacks say it. */
export type EndReason =
  | "conference-ended-via-api"
  | "participant-with-end-conference-on-exit-left"
  | "participant-with-end-conference-on-exit-kicked"
  | "last-participant-left"
  | "last-participant-kicked";

interface OfConference {
  readonly conferenceSid: string;
}

interface OfParticipant extends OfConference {
  readonly callSid: string;
}

interface OfAnnouncement extends OfConference {
  readonly announcementId: number;
  readonly url: string;
  /** To whom; null for everybody. */
  readonly callSid: string | null;
}

interface OfRecording extends OfConference {
  readonly recordingSid: string;
  /** Whose call is recorded; null for the conference. */
  readonly callSid: string | null;
}

/** What happens in conferences and to calls. Where Twilio has a name for it, it is that one. */
interface ConferenceEvents {
  "conference-created": OfConference & {
    readonly accountSid: string;
    readonly friendlyName: string;
    readonly settings: ConferenceSettings;
    /** The rule of the scenario that counts for it. */
    readonly rule: ConferenceRule | null;
  };
  "conference-start": OfConference;
  "conference-end": OfConference & {
    readonly reason: EndReason;
    /** Whose call ended it; null for the API. */
    readonly callSid: string | null;
  };
  "participant-added": OfParticipant & {
    readonly accountSid: string;
    readonly participantSid: string;
    readonly label: string | null;
    readonly from: string;
    readonly to: string;
    readonly direction: "inbound" | "outbound";
    readonly endConferenceOnExit: boolean;
    readonly callSidToCoach: string | null;
    readonly settings: ParticipantSettings;
    readonly plan: CallPlanInForce;
    /** Which rule of the scenario the plan comes from; null for the default. */
    readonly callRuleId: number | null;
    /** When the call is to be placed, in milliseconds since 1970. */
    readonly dialAt: number;
  };
  "participant-join": OfParticipant;
  "participant-leave": OfParticipant & {
    readonly reason: LeaveReason;
    readonly callStatus: CallEnd;
  };
  "participant-mute": OfParticipant;
  "participant-unmute": OfParticipant;
  "participant-hold": OfParticipant;
  "participant-unhold": OfParticipant;
  "participant-modify": OfParticipant & {
    /** What was changed, by the names of the API's parameters. */
    readonly changes: {
      readonly EndConferenceOnExit?: boolean;
      readonly BeepOnExit?: boolean;
      readonly CallSidToCoach?: string | null;
      readonly WaitUrl?: string;
    };
  };
  "call-initiated": OfParticipant;
  "call-ringing": OfParticipant;
  "call-answered": OfParticipant;
  "call-completed": OfParticipant & { readonly callStatus: CallEnd };
  "machine-detected": OfParticipant & {
    readonly answeredBy: AnsweredBy;
    readonly milliseconds: number;
  };
  "announcement-begin": OfAnnouncement;
  "announcement-end": OfAnnouncement;
  "announcement-fail": OfAnnouncement;
  "recording-in-progress": OfRecording;
  "recording-completed": OfRecording;
  "recording-absent": OfRecording;
  "summary-changed": OfConference & {
    readonly processingState: "in_progress" | "complete" | "timeout";
  };
}

/** The events of the named kinds. */
export type OfType<Type extends keyof ConferenceEvents> = {
  [Each in Type]: ConferenceEvents[Each] & { readonly type: Each };
}[Type];

/** Something that happened in a conference or to a call. */
export type ConferenceEvent = OfType<keyof ConferenceEvents>;

/** What happens to one participant or their call. */
export type ParticipantEvent = OfType<
  Extract<keyof ConferenceEvents, `participant-${string}` | `call-${string}` | "machine-detected">
>;

/** A callback has come to be, or something was done with it. */
export type CallbackEvent =
  | {
      readonly type: "callback-due";
      readonly callbackId: number;
      readonly kind: "conference" | "call" | "machine-detection" | "recording";
      readonly accountSid: string;
      readonly conferenceSid: string;
      readonly callSid: string | null;
      /** What it tells of, such as `participant-join` or `completed`. */
      readonly event: string;
      /** As the application gave it. */
      readonly url: string;
      readonly method: "GET" | "POST";
      readonly parameters: Readonly<Record<string, string>>;
      readonly idempotencyToken: string;
      /** The rule for deliveries that it meets. */
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

/** What came of one attempt to deliver a callback. */
export type DeliveryOutcome =
  | { readonly kind: "answered"; readonly status: number }
  /** No connection came about. */
  | { readonly kind: "no-connection"; readonly problem: string }
  /** The connection was lost before the receiver had answered. */
  | { readonly kind: "lost"; readonly problem: string }
  /** The receiver did not answer in time. */
  | { readonly kind: "timed-out" }
  /** It was never sent: nobody has allowed the receiver. */
  | { readonly kind: "refused"; readonly problem: string };

/** How often each rule has been met, and each fault seen. */
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

/** The simulator was told something, or had to forget something. */
export type ControlEvent =
  | {
      /** The journal was longer than it may be: its oldest part is gone. */
      readonly type: "journal-cut";
      /** How many entries are gone. */
      readonly entries: number;
      /** Which conferences are forgotten with them; all of them have ended. */
      readonly conferenceSids: readonly string[];
      /** What has been counted so far, since what was counted is gone. */
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

/** A request was answered. What is secret in it is left out. */
export interface RequestEvent {
  readonly type: "request";
  /** As the specification names it; null for a request that goes to no operation. */
  readonly operation: string | null;
  readonly method: string;
  /** The path, and the query with its question mark. */
  readonly target: string;
  /** Whose resources it is about; null without credentials that are right. */
  readonly accountSid: string | null;
  /** What it says, each value as its schema means it. */
  readonly path: Members;
  readonly query: Members;
  readonly form: Members;
  /** The status of the answer; null where none came. */
  readonly status: number | null;
  /** Twilio's error code, for an error. */
  readonly code: number | null;
  /** Whether it had the effect that it asks for. */
  readonly acted: boolean;
  /** The fault that it met. */
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
