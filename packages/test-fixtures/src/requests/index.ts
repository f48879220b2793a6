export { type CheckedRequest, checkRequest } from "./check-request.ts";
export {
  type ErrorAnswer,
  findError,
  listErrors,
  refuseInvalid,
  refuseUnauthenticated,
} from "./errors.ts";
export {
  type FindOptions,
  type FoundOperation,
  findOperation,
  listOperations,
  type OperationName,
} from "./find-operation.ts";
export { findRequestProblem, type RequestProblem } from "./find-request-problem.ts";
export { hasCredentials } from "./has-credentials.ts";
export { type ReadRequest, readRequest, type SentRequest } from "./read-request.ts";
