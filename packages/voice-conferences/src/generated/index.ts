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
  Conference,
  ConferenceList,
  ConferenceRegion,
  ConferenceStatus,
  ConferenceSubresources,
  ErrorBody,
  operations,
  paths,
  ReasonConferenceEnded,
} from "@conference-kit/voice-types";
export { type ConferencesConnection, connectConferences } from "./connect-conferences.ts";
export { createConferencesClient } from "./create-conferences-client.ts";
export type { ConferencesClient } from "./conferences-client.ts";
export { listConferences } from "./list-conferences.ts";
export { getConference } from "./get-conference.ts";
export { updateConference } from "./update-conference.ts";
export type { ListConferencesQuery, UpdateConferenceBody } from "./types.ts";
