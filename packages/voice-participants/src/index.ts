export {
  ApiError,
  type ApiKeyCredentials,
  type AuthTokenCredentials,
  type BearerCredentials,
  type CallOptions,
  ClientError,
  type ClientOptions,
  ConnectionError,
  type ConnectionFailure,
  type Credentials,
  type EnvironmentCredentials,
  type Fetch,
  type FetchInit,
  type FetchResponse,
  type FirstPage,
  type Hooks,
  InvalidArgumentError,
  isApiError,
  isClientError,
  isConnectionError,
  isInvalidArgumentError,
  isResponseError,
  isTimeoutError,
  type ListOptions,
  type Page,
  type PagedList,
  type RequestEvent,
  ResponseError,
  type ResponseEvent,
  type RetryEvent,
  type RetryOptions,
  TimeoutError,
  type TokenSupplier,
} from "@conference-kit/client-runtime";
export type {
  AnnouncementCallback,
  AnsweringMachineCallback,
  CallStatusCallback,
  ConferenceEndedCallback,
  ConferenceRecordingCallback,
  ConferenceStartedCallback,
  ConferenceStatusCallback,
  components,
  ErrorBody,
  operations,
  Participant,
  ParticipantCallback,
  ParticipantLeftCallback,
  ParticipantList,
  ParticipantStatus,
  paths,
  RecordingCallback,
  webhooks,
} from "@conference-kit/voice-types";
export {
  connectParticipants,
  type ParticipantsConnection,
} from "./generated/connect-participants.ts";
export { createParticipant } from "./generated/create-participant.ts";
export { createParticipantsClient } from "./generated/create-participants-client.ts";
export { getParticipant } from "./generated/get-participant.ts";
export { listParticipants } from "./generated/list-participants.ts";
export type { ParticipantsClient } from "./generated/participants-client.ts";
export { removeParticipant } from "./generated/remove-participant.ts";
export type {
  CreateParticipantBody,
  ListParticipantsQuery,
  UpdateParticipantBody,
} from "./generated/types.ts";
export { updateParticipant } from "./generated/update-participant.ts";
export { isParticipantGone } from "./is-participant-gone.ts";
