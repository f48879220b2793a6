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
  /** The recorded participant's Call SID; null for the conference. */
  readonly callSid: string | null;
}

/** What happens in conferences and to calls. Where Twilio has a name for it, it is that one. */
interface ConferenceEvents {
  "conference-created": OfConference & {
    readonly accountSid: string;
    readonly friendlyName: string;
    readonly settings: ConferenceSettings;
    /** The rule of the scenario that applies to it. */
    readonly rule: ConferenceRule | null;
  };
  "conference-start": OfConference;
  "conference-end": OfConference & {
    readonly reason: EndReason;
    /** The Call SID of the participant who ended it by leaving; null for the API. */
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
