export type {
  AnnouncementCallback,
  AnsweringMachineCallback,
  CallStatusCallback,
  ConferenceEndedCallback,
  ConferenceRecordingCallback,
  ConferenceStartedCallback,
  ConferenceStatusCallback,
  ParticipantCallback,
  ParticipantLeftCallback,
  RecordingCallback,
  webhooks,
} from "@conference-kit/voice-types";
export * from "./generated/index.ts";
export { isParticipantGone } from "./is-participant-gone.ts";
