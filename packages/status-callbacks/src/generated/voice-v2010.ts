// Generated from openapi/voice-v2010.yaml by `pnpm generate`. Do not edit: edit the specification.

import type { ReceivedCallback, UnknownCallback, Webhook } from "../callback.ts";

/** The conference has started. */
export interface ConferenceStartedCallback extends ReceivedCallback {
  readonly kind: "conference-start";
  /** The SID of the conference. */
  readonly ConferenceSid?: string | undefined;
  /** The name that the application gave to the conference. */
  readonly FriendlyName?: string | undefined;
  /** The SID of the Account that the conference belongs to. */
  readonly AccountSid?: string | undefined;
  /** Where this callback stands in the order of the conference's events. Callbacks may arrive in another order. */
  readonly SequenceNumber?: number | undefined;
  /** When the event happened, in GMT and RFC 2822 format. */
  readonly Timestamp?: string | undefined;
  /** The conference started. */
  readonly StatusCallbackEvent?: "conference-start" | undefined;
}

/** The conference has ended. */
export interface ConferenceEndedCallback extends ReceivedCallback {
  readonly kind: "conference-end";
  /** The SID of the conference. */
  readonly ConferenceSid?: string | undefined;
  /** The name that the application gave to the conference. */
  readonly FriendlyName?: string | undefined;
  /** The SID of the Account that the conference belongs to. */
  readonly AccountSid?: string | undefined;
  /** Where this callback stands in the order of the conference's events. Callbacks may arrive in another order. */
  readonly SequenceNumber?: number | undefined;
  /** When the event happened, in GMT and RFC 2822 format. */
  readonly Timestamp?: string | undefined;
  /** The conference ended. */
  readonly StatusCallbackEvent?: "conference-end" | undefined;
  /** The SID of the call whose participant's leaving ended the conference. */
  readonly CallSidEndingConference?: string | undefined;
  /** The label of the participant whose leaving ended the conference. */
  readonly ParticipantLabelEndingConference?: string | undefined;
  /** Why the conference ended, for people. Which words it has is documented nowhere. */
  readonly Reason?: string | undefined;
  /** Why the conference ended. */
  readonly ReasonConferenceEnded?: "conference-ended-via-api" | "participant-with-end-conference-on-exit-left" | "participant-with-end-conference-on-exit-kicked" | "last-participant-left" | "last-participant-kicked" | (string & {}) | undefined;
}

/** A participant has joined, was changed, or began or stopped to speak. */
export interface ParticipantCallback extends ReceivedCallback {
  readonly kind: "participant-join" | "participant-mute" | "participant-unmute" | "participant-hold" | "participant-unhold" | "participant-modify" | "participant-speech-start" | "participant-speech-stop";
  /** The SID of the conference. */
  readonly ConferenceSid?: string | undefined;
  /** The name that the application gave to the conference. */
  readonly FriendlyName?: string | undefined;
  /** The SID of the Account that the conference belongs to. */
  readonly AccountSid?: string | undefined;
  /** Where this callback stands in the order of the conference's events. Callbacks may arrive in another order. */
  readonly SequenceNumber?: number | undefined;
  /** When the event happened, in GMT and RFC 2822 format. */
  readonly Timestamp?: string | undefined;
  /** What happened to the participant. */
  readonly StatusCallbackEvent?: "participant-join" | "participant-mute" | "participant-unmute" | "participant-hold" | "participant-unhold" | "participant-modify" | "participant-speech-start" | "participant-speech-stop" | undefined;
  /** The participant's label, if the application gave one. */
  readonly ParticipantLabel?: string | undefined;
  /** Whether the participant is muted. */
  readonly Muted?: boolean | undefined;
  /** Whether the participant is on hold. */
  readonly Hold?: boolean | undefined;
  /** Whether the participant is coaching another. */
  readonly Coaching?: boolean | undefined;
  /** Whether the conference ends when the participant leaves. */
  readonly EndConferenceOnExit?: boolean | undefined;
  /** Whether the conference starts when the participant joins. */
  readonly StartConferenceOnEnter?: boolean | undefined;
  /** The SID of the participant's call. */
  readonly CallSid?: string | undefined;
}

/** A participant has left, or was never reached. */
export interface ParticipantLeftCallback extends ReceivedCallback {
  readonly kind: "participant-leave";
  /** The SID of the conference. */
  readonly ConferenceSid?: string | undefined;
  /** The name that the application gave to the conference. */
  readonly FriendlyName?: string | undefined;
  /** The SID of the Account that the conference belongs to. */
  readonly AccountSid?: string | undefined;
  /** Where this callback stands in the order of the conference's events. Callbacks may arrive in another order. */
  readonly SequenceNumber?: number | undefined;
  /** When the event happened, in GMT and RFC 2822 format. */
  readonly Timestamp?: string | undefined;
  /** The participant left. */
  readonly StatusCallbackEvent?: "participant-leave" | undefined;
  /** The participant's label, if the application gave one. */
  readonly ParticipantLabel?: string | undefined;
  /** Whether the participant is muted. */
  readonly Muted?: boolean | undefined;
  /** Whether the participant is on hold. */
  readonly Hold?: boolean | undefined;
  /** Whether the participant is coaching another. */
  readonly Coaching?: boolean | undefined;
  /** Whether the conference ends when the participant leaves. */
  readonly EndConferenceOnExit?: boolean | undefined;
  /** Whether the conference starts when the participant joins. */
  readonly StartConferenceOnEnter?: boolean | undefined;
  /** The SID of the participant's call. */
  readonly CallSid?: string | undefined;
  /** The status of the participant's call. */
  readonly ParticipantCallStatus?: "no-answer" | "busy" | "in-progress" | "failed" | "canceled" | "completed" | (string & {}) | undefined;
  /** Why the participant left. */
  readonly ReasonParticipantLeft?: "conference_ended_via_api" | "moderator_ended_conference" | "participant_updated_via_api" | "participant_hung_up" | "participant_add_failed" | (string & {}) | undefined;
}

/** An announcement has ended or failed. It says who heard it if it was for one participant only. */
export interface AnnouncementCallback extends ReceivedCallback {
  readonly kind: "announcement-end" | "announcement-fail";
  /** The SID of the conference. */
  readonly ConferenceSid?: string | undefined;
  /** The name that the application gave to the conference. */
  readonly FriendlyName?: string | undefined;
  /** The SID of the Account that the conference belongs to. */
  readonly AccountSid?: string | undefined;
  /** Where this callback stands in the order of the conference's events. Callbacks may arrive in another order. */
  readonly SequenceNumber?: number | undefined;
  /** When the event happened, in GMT and RFC 2822 format. */
  readonly Timestamp?: string | undefined;
  /** The announcement ended, or failed. */
  readonly StatusCallbackEvent?: "announcement-end" | "announcement-fail" | undefined;
  /** The participant's label, if the application gave one. */
  readonly ParticipantLabel?: string | undefined;
  /** Whether the participant is muted. */
  readonly Muted?: boolean | undefined;
  /** Whether the participant is on hold. */
  readonly Hold?: boolean | undefined;
  /** Whether the participant is coaching another. */
  readonly Coaching?: boolean | undefined;
  /** Whether the conference ends when the participant leaves. */
  readonly EndConferenceOnExit?: boolean | undefined;
  /** Whether the conference starts when the participant joins. */
  readonly StartConferenceOnEnter?: boolean | undefined;
  /** The SID of the participant's call. */
  readonly CallSid?: string | undefined;
  /** The URL of the announcement. */
  readonly AnnounceUrl?: string | undefined;
  /** Why the announcement failed. */
  readonly ReasonAnnouncementFailed?: string | undefined;
}

/** How a participant's call goes. `CallStatus` says how far it has come. */
export interface CallStatusCallback extends ReceivedCallback {
  readonly kind: "call-progress";
  /** The SID of the participant's call. */
  readonly CallSid?: string | undefined;
  /** The SID of the Account that the call belongs to. */
  readonly AccountSid?: string | undefined;
  /** Whom the call comes from, as the request that created the participant gave it. */
  readonly From?: string | undefined;
  /** Whom the call goes to, as the request that created the participant gave it. */
  readonly To?: string | undefined;
  /** How far the call has come. Before it rings and while it rings it may change; the last five values are where it ends. */
  readonly CallStatus?: "queued" | "initiated" | "ringing" | "in-progress" | "completed" | "busy" | "no-answer" | "failed" | "canceled" | (string & {}) | undefined;
  /** Who began the call. A participant's is `outbound-api`. */
  readonly Direction?: string | undefined;
  /** The version of the API that made the call. */
  readonly ApiVersion?: string | undefined;
  /** Where this callback stands in the order of the call's events, counted from 0. Callbacks may arrive in another order. */
  readonly SequenceNumber?: number | undefined;
  /** When the event happened, in GMT and RFC 2822 format. */
  readonly Timestamp?: string | undefined;
  /** What the callback comes from. */
  readonly CallbackSource?: string | undefined;
  /** How long the call took, in seconds. Only its last callback carries it. Unit: seconds. */
  readonly CallDuration?: number | undefined;
  /** How long the call took, in minutes. Only its last callback carries it. */
  readonly Duration?: number | undefined;
  /** The SIP status that the call ended with. Only its last callback carries it. */
  readonly SipResponseCode?: number | undefined;
}

/** Who or what has answered a participant's call. */
export interface AnsweringMachineCallback extends ReceivedCallback {
  readonly kind: "answering-machine-detection";
  /** The SID of the participant's call. */
  readonly CallSid?: string | undefined;
  /** The SID of the Account that the call belongs to. */
  readonly AccountSid?: string | undefined;
  /** Who or what has answered. */
  readonly AnsweredBy?: "human" | "machine_start" | "machine_end_beep" | "machine_end_silence" | "machine_end_other" | "fax" | "unknown" | (string & {}) | undefined;
  /** How long it took to find out, in milliseconds. Unit: milliseconds. */
  readonly MachineDetectionDuration?: number | undefined;
}

/** How the recording of a participant goes. */
export interface RecordingCallback extends ReceivedCallback {
  readonly kind: "recording";
  /** The SID of the Account that the recording belongs to. */
  readonly AccountSid?: string | undefined;
  /** The SID of the recording. */
  readonly RecordingSid?: string | undefined;
  /** Where the recording can be fetched once it is `completed`. */
  readonly RecordingUrl?: string | undefined;
  /** How far the recording has come. */
  readonly RecordingStatus?: "in-progress" | "completed" | "absent" | "failed" | (string & {}) | undefined;
  /** How long the recording is, in seconds. Unit: seconds. */
  readonly RecordingDuration?: number | undefined;
  /** How many channels the recording has. */
  readonly RecordingChannels?: number | undefined;
  /** What began the recording. That of a conference comes from `Conference`. */
  readonly RecordingSource?: string | undefined;
  /** When the recording began, in GMT and RFC 2822 format. */
  readonly RecordingStartTime?: string | undefined;
  /** Why there is no recording, as one of Twilio's error codes. */
  readonly ErrorCode?: number | undefined;
  /** The SID of the participant's call. */
  readonly CallSid?: string | undefined;
}

/** How the recording of a conference goes. */
export interface ConferenceRecordingCallback extends ReceivedCallback {
  readonly kind: "conference-recording";
  /** The SID of the Account that the recording belongs to. */
  readonly AccountSid?: string | undefined;
  /** The SID of the recording. */
  readonly RecordingSid?: string | undefined;
  /** Where the recording can be fetched once it is `completed`. */
  readonly RecordingUrl?: string | undefined;
  /** How far the recording has come. */
  readonly RecordingStatus?: "in-progress" | "completed" | "absent" | "failed" | (string & {}) | undefined;
  /** How long the recording is, in seconds. Unit: seconds. */
  readonly RecordingDuration?: number | undefined;
  /** How many channels the recording has. */
  readonly RecordingChannels?: number | undefined;
  /** What began the recording. That of a conference comes from `Conference`. */
  readonly RecordingSource?: string | undefined;
  /** When the recording began, in GMT and RFC 2822 format. */
  readonly RecordingStartTime?: string | undefined;
  /** Why there is no recording, as one of Twilio's error codes. */
  readonly ErrorCode?: number | undefined;
  /** The SID of the conference. */
  readonly ConferenceSid?: string | undefined;
}

/** What Twilio tells an application; `kind` says what it is. */
export type Callback = ConferenceStartedCallback | ConferenceEndedCallback | ParticipantCallback | ParticipantLeftCallback | AnnouncementCallback | CallStatusCallback | AnsweringMachineCallback | RecordingCallback | ConferenceRecordingCallback | UnknownCallback;

/** How callbacks are told apart: the first of which everything in `when` is there. */
export const webhooks: readonly Webhook[] = [
  { when: ["ConferenceSid","StatusCallbackEvent"], kindFrom: "StatusCallbackEvent", kinds: ["conference-start","conference-end","participant-join","participant-mute","participant-unmute","participant-hold","participant-unhold","participant-modify","participant-speech-start","participant-speech-stop","participant-leave","announcement-end","announcement-fail"] },
  { when: ["CallSid","CallStatus"], kinds: ["call-progress"] },
  { when: ["CallSid","AnsweredBy"], kinds: ["answering-machine-detection"] },
  { when: ["CallSid","RecordingSid"], kinds: ["recording"] },
  { when: ["ConferenceSid","RecordingSid"], kinds: ["conference-recording"] },
];

/** What each parameter has to be: `boolean`, `integer`, `uri`, `text`, or a pattern. */
export const formats: Readonly<Record<string, string>> = {
  AccountSid: "^AC[0-9a-fA-F]{32}$",
  AnnounceUrl: "uri",
  AnsweredBy: "text",
  ApiVersion: "text",
  CallDuration: "integer",
  CallSid: "^CA[0-9a-fA-F]{32}$",
  CallSidEndingConference: "^CA[0-9a-fA-F]{32}$",
  CallStatus: "text",
  CallbackSource: "text",
  Coaching: "boolean",
  ConferenceSid: "^CF[0-9a-fA-F]{32}$",
  Direction: "text",
  Duration: "integer",
  EndConferenceOnExit: "boolean",
  ErrorCode: "integer",
  FriendlyName: "text",
  From: "text",
  Hold: "boolean",
  MachineDetectionDuration: "integer",
  Muted: "boolean",
  ParticipantCallStatus: "text",
  ParticipantLabel: "text",
  ParticipantLabelEndingConference: "text",
  Reason: "text",
  ReasonAnnouncementFailed: "text",
  ReasonConferenceEnded: "text",
  ReasonParticipantLeft: "text",
  RecordingChannels: "integer",
  RecordingDuration: "integer",
  RecordingSid: "^RE[0-9a-fA-F]{32}$",
  RecordingSource: "text",
  RecordingStartTime: "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), (0?[1-9]|[12]\\d|3[01]) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \\d{4} ([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d \\+0000$",
  RecordingStatus: "text",
  RecordingUrl: "uri",
  SequenceNumber: "integer",
  SipResponseCode: "integer",
  StartConferenceOnEnter: "boolean",
  StatusCallbackEvent: "text",
  Timestamp: "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), (0?[1-9]|[12]\\d|3[01]) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \\d{4} ([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d \\+0000$",
  To: "text",
};
