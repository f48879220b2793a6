export { allHandlers, createHandlers, type HandlersOptions, handlers } from "./create-handlers.ts";
export { failUnhandled } from "./fail-unhandled.ts";
export type {
  AnswerOverrides,
  ErrorName,
  ErrorOptions,
  HandlerOptions,
  Handlers,
  OperationHandlers,
  RequestSpelling,
} from "./handlers.ts";
