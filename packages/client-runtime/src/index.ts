export { checkArguments, type Limit, type Limits, type TextLimit } from "./check-arguments.ts";
export type {
  CallOptions,
  ClientOptions,
  ConnectionOptions,
  Fetch,
  FetchInit,
  FetchResponse,
  ListOptions,
} from "./client-options.ts";
export { type Connection, createConnection } from "./connection.ts";
export type {
  ApiKeyCredentials,
  AuthTokenCredentials,
  BearerCredentials,
  Credentials,
  EnvironmentCredentials,
  TokenSupplier,
} from "./credentials.ts";
export type { DescribeTimeout } from "./deadline.ts";
export { ApiError, type ApiErrorAnswer, isApiError } from "./errors/api-error.ts";
export { ClientError, type ClientErrorName, isClientError } from "./errors/client-error.ts";
export {
  ConnectionError,
  type ConnectionFailure,
  isConnectionError,
} from "./errors/connection-error.ts";
export { InvalidArgumentError, isInvalidArgumentError } from "./errors/invalid-argument-error.ts";
export { isResponseError, ResponseError } from "./errors/response-error.ts";
export { isTimeoutError, TimeoutError } from "./errors/timeout-error.ts";
export type { Exchange, ExchangeRequest } from "./exchange.ts";
export type { Hooks, RequestEvent, ResponseEvent, RetryEvent } from "./hooks.ts";
export type {
  Method,
  Operation,
  OperationData,
  OperationError,
  OperationInput,
  OperationRequest,
  PathWith,
  RequestPolicy,
} from "./operation.ts";
export type { FirstPage, Page, PageContent, PagedList } from "./paged-list.ts";
export { type ListSource, paginate } from "./paginate.ts";
export { type PollOptions, poll } from "./poll.ts";
export type { Repeat, RetryOptions } from "./retry.ts";
