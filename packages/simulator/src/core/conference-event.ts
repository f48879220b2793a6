import type { AnsweredBy, CallPlanInForce, ConferenceRule } from "./scenario.ts";
import type { ConferenceSettings, ParticipantSettings } from "./settings.ts";

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
