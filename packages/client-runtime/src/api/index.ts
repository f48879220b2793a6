export type {
  ApiCallOptions,
  ApiClient,
  ApiMethod,
  ApiMiddleware,
  ApiMiddlewareContext,
  ApiResult,
} from "./api-client.ts";
export { createApiClient } from "./create-api-client.ts";
