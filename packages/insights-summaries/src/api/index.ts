export type {
  ApiCallOptions,
  ApiClient,
  ApiMethod,
  ApiMiddleware,
  ApiMiddlewareContext,
  ApiResult,
} from "@conference-kit/client-runtime/api";
export { createSummariesApi } from "./create-summaries-api.ts";
