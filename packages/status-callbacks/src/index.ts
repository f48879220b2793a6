export type { CallbackProblem, ReceivedCallback, UnknownCallback } from "./callback.ts";
export { CallbackError, type CallbackErrorReason, isCallbackError } from "./callback-error.ts";
export type {
  ConferenceEnd,
  ConferenceStart,
  ConferenceState,
  Gap,
  TrackedParticipant,
} from "./conference-state.ts";
export type {
  AnnouncementCallback,
  AnsweringMachineCallback,
  Callback,
  CallStatusCallback,
  ConferenceEndedCallback,
  ConferenceRecordingCallback,
  ConferenceStartedCallback,
  ParticipantCallback,
  ParticipantLeftCallback,
  RecordingCallback,
} from "./generated/voice-v2010.ts";
export { parseCallback } from "./parse-callback.ts";
export { type ReceiveOptions, receiveCallback } from "./receive-callback.ts";
export {
  type CallbackToSign,
  type SharedKey,
  type SignedCallback,
  type SigningKey,
  signCallback,
} from "./sign-callback.ts";
export type { Form } from "./signature/form.ts";
export type { CallbackHeaders } from "./signature/headers.ts";
export type { SignatureAlgorithm } from "./signature/sign.ts";
export { trackConference } from "./track-conference.ts";
export { type SignatureKeys, type SignedRequest, verifySignature } from "./verify-signature.ts";
