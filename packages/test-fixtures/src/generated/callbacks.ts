// Generated from the specifications by `pnpm generate`. Do not edit: edit the specifications.

import type { components as voice } from "@conference-kit/voice-types";
import type { CallbackSource } from "../callbacks/callback-source.ts";

interface Components {
  readonly voice: voice;
}

/** What Twilio posts for each kind of callback. */
export interface CallbackTypes {
  /** `conference-start`. The conference has started. */
  readonly conferenceStart: Components["voice"]["schemas"]["ConferenceStartedCallback"] & {"StatusCallbackEvent":"conference-start"};
  /** `conference-end`. The conference has ended. */
  readonly conferenceEnd: Components["voice"]["schemas"]["ConferenceEndedCallback"] & {"StatusCallbackEvent":"conference-end"};
  /** `participant-join`. A participant has joined, was changed, or began or stopped to speak. */
  readonly participantJoin: Components["voice"]["schemas"]["ParticipantCallback"] & {"StatusCallbackEvent":"participant-join"};
  /** `participant-mute`. A participant has joined, was changed, or began or stopped to speak. */
  readonly participantMute: Components["voice"]["schemas"]["ParticipantCallback"] & {"StatusCallbackEvent":"participant-mute"};
  /** `participant-unmute`. A participant has joined, was changed, or began or stopped to speak. */
  readonly participantUnmute: Components["voice"]["schemas"]["ParticipantCallback"] & {"StatusCallbackEvent":"participant-unmute"};
  /** `participant-hold`. A participant has joined, was changed, or began or stopped to speak. */
  readonly participantHold: Components["voice"]["schemas"]["ParticipantCallback"] & {"StatusCallbackEvent":"participant-hold"};
  /** `participant-unhold`. A participant has joined, was changed, or began or stopped to speak. */
  readonly participantUnhold: Components["voice"]["schemas"]["ParticipantCallback"] & {"StatusCallbackEvent":"participant-unhold"};
  /** `participant-modify`. A participant has joined, was changed, or began or stopped to speak. */
  readonly participantModify: Components["voice"]["schemas"]["ParticipantCallback"] & {"StatusCallbackEvent":"participant-modify"};
  /** `participant-speech-start`. A participant has joined, was changed, or began or stopped to speak. */
  readonly participantSpeechStart: Components["voice"]["schemas"]["ParticipantCallback"] & {"StatusCallbackEvent":"participant-speech-start"};
  /** `participant-speech-stop`. A participant has joined, was changed, or began or stopped to speak. */
  readonly participantSpeechStop: Components["voice"]["schemas"]["ParticipantCallback"] & {"StatusCallbackEvent":"participant-speech-stop"};
  /** `participant-leave`. A participant has left, or was never reached. */
  readonly participantLeave: Components["voice"]["schemas"]["ParticipantLeftCallback"] & {"StatusCallbackEvent":"participant-leave"};
  /** `announcement-end`. An announcement has ended or failed. It says who heard it if it was for one participant only. */
  readonly announcementEnd: Components["voice"]["schemas"]["AnnouncementCallback"] & {"StatusCallbackEvent":"announcement-end"};
  /** `announcement-fail`. An announcement has ended or failed. It says who heard it if it was for one participant only. */
  readonly announcementFail: Components["voice"]["schemas"]["AnnouncementCallback"] & {"StatusCallbackEvent":"announcement-fail"};
  /** `call-progress`. How a participant's call goes. `CallStatus` says how far it has come. */
  readonly callProgress: Components["voice"]["schemas"]["CallStatusCallback"];
  /** `answering-machine-detection`. Who or what has answered a participant's call. */
  readonly answeringMachineDetection: Components["voice"]["schemas"]["AnsweringMachineCallback"];
  /** `recording`. How the recording of a participant goes. */
  readonly recording: Components["voice"]["schemas"]["RecordingCallback"];
  /** `conference-recording`. How the recording of a conference goes. */
  readonly conferenceRecording: Components["voice"]["schemas"]["ConferenceRecordingCallback"];
}

/** Where the examples of each kind stand, and what tells them apart. */
export const callbackSources: { readonly [Name in keyof CallbackTypes]: CallbackSource } = {
  conferenceStart: {"specification":"voice","webhook":"conferenceStatusCallback","told":{"StatusCallbackEvent":"conference-start"}},
  conferenceEnd: {"specification":"voice","webhook":"conferenceStatusCallback","told":{"StatusCallbackEvent":"conference-end"}},
  participantJoin: {"specification":"voice","webhook":"conferenceStatusCallback","told":{"StatusCallbackEvent":"participant-join"}},
  participantMute: {"specification":"voice","webhook":"conferenceStatusCallback","told":{"StatusCallbackEvent":"participant-mute"}},
  participantUnmute: {"specification":"voice","webhook":"conferenceStatusCallback","told":{"StatusCallbackEvent":"participant-unmute"}},
  participantHold: {"specification":"voice","webhook":"conferenceStatusCallback","told":{"StatusCallbackEvent":"participant-hold"}},
  participantUnhold: {"specification":"voice","webhook":"conferenceStatusCallback","told":{"StatusCallbackEvent":"participant-unhold"}},
  participantModify: {"specification":"voice","webhook":"conferenceStatusCallback","told":{"StatusCallbackEvent":"participant-modify"}},
  participantSpeechStart: {"specification":"voice","webhook":"conferenceStatusCallback","told":{"StatusCallbackEvent":"participant-speech-start"}},
  participantSpeechStop: {"specification":"voice","webhook":"conferenceStatusCallback","told":{"StatusCallbackEvent":"participant-speech-stop"}},
  participantLeave: {"specification":"voice","webhook":"conferenceStatusCallback","told":{"StatusCallbackEvent":"participant-leave"}},
  announcementEnd: {"specification":"voice","webhook":"conferenceStatusCallback","told":{"StatusCallbackEvent":"announcement-end"}},
  announcementFail: {"specification":"voice","webhook":"conferenceStatusCallback","told":{"StatusCallbackEvent":"announcement-fail"}},
  callProgress: {"specification":"voice","webhook":"callStatusCallback","told":{}},
  answeringMachineDetection: {"specification":"voice","webhook":"answeringMachineCallback","told":{}},
  recording: {"specification":"voice","webhook":"recordingStatusCallback","told":{}},
  conferenceRecording: {"specification":"voice","webhook":"conferenceRecordingStatusCallback","told":{}},
};
