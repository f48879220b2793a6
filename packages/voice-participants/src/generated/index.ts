// Generated from openapi/voice-v2010.yaml by `pnpm generate`. Do not edit: edit the specification.

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
  components,
  ErrorBody,
  operations,
  Participant,
  ParticipantList,
  ParticipantStatus,
  paths,
} from "@conference-kit/voice-types";
export { connectParticipants, type ParticipantsConnection } from "./connect-participants.ts";
export { createParticipantsClient } from "./create-participants-client.ts";
export type { ParticipantsClient } from "./participants-client.ts";
export { listParticipants } from "./list-participants.ts";
export { createParticipant } from "./create-participant.ts";
export { getParticipant } from "./get-participant.ts";
export { updateParticipant } from "./update-participant.ts";
export { removeParticipant } from "./remove-participant.ts";
export type {
  CreateParticipantBody,
  ListParticipantsQuery,
  UpdateParticipantBody,
} from "./types.ts";
