export type {
  ApiCallOptions,
  ApiClient,
  ApiMethod,
  ApiMiddleware,
  ApiMiddlewareContext,
  ApiResult,
} from "@conference-kit/client-runtime/api";
export { createParticipantsApi } from "./create-participants-api.ts";
