export { allHandlers, createHandlers, type HandlersOptions, handlers } from "./create-handlers.ts";
export type {
  AnswerOverrides,
  ErrorName,
  ErrorOptions,
  HandlerOptions,
  Handlers,
  OperationHandlers,
  RequestSpelling,
} from "./handlers.ts";
