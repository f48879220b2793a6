export type {
  CallOptions,
  ClientOptions,
  ConnectionOptions,
  Fetch,
} from "./client-options.ts";
export type {
  ApiKeyCredentials,
  AuthTokenCredentials,
  BearerCredentials,
  Credentials,
  EnvironmentCredentials,
  TokenSupplier,
} from "./credentials.ts";
export { ApiError, type ApiErrorAnswer, isApiError } from "./errors/api-error.ts";
export { ClientError, type ClientErrorName, isClientError } from "./errors/client-error.ts";
export { ConnectionError, isConnectionError } from "./errors/connection-error.ts";
export { InvalidArgumentError, isInvalidArgumentError } from "./errors/invalid-argument-error.ts";
export { isResponseError, ResponseError } from "./errors/response-error.ts";
export { isTimeoutError, TimeoutError } from "./errors/timeout-error.ts";
export type { Hooks, RequestEvent, ResponseEvent, RetryEvent } from "./hooks.ts";
export type { ApiClient } from "./openapi.ts";
export type {
  Method,
  Operation,
  OperationData,
  OperationRequest,
  PathWith,
  RequestPolicy,
} from "./operation.ts";
export type { Page, PagedList } from "./page.ts";
export type { Repeat, RetryOptions } from "./retry.ts";
