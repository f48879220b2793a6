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
  Conference,
  ConferenceList,
  ConferenceRegion,
  ConferenceStatus,
  ConferenceSubresources,
  components,
  ErrorBody,
  operations,
  paths,
  ReasonConferenceEnded,
  UpdateConferenceBody,
} from "@conference-kit/voice-types";
export type { ConferencesClient } from "./generated/conferences-client.ts";
export { type ConferencesConnection, connectConferences } from "./generated/connect-conferences.ts";
export { createConferencesClient } from "./generated/create-conferences-client.ts";
export { getConference } from "./generated/get-conference.ts";
export { listConferences } from "./generated/list-conferences.ts";
export type { ListConferencesQuery } from "./generated/types.ts";
export { updateConference } from "./generated/update-conference.ts";
export {
  announceToConference,
  endConference,
  findConferenceByName,
  type Shortcuts,
} from "./shortcuts.ts";
