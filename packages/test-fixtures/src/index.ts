export type { Builder } from "./builders/builder.ts";
export { type BuilderOptions, createBuilders } from "./builders/create-builders.ts";
export type { Overrides } from "./builders/members.ts";
export type { PageBuilder, PageOptions } from "./builders/page-builder.ts";
export {
  buildCallback,
  type CallbackBuilder,
  type CallbackBuilders,
} from "./callbacks/callback-builder.ts";
export {
  buildConferenceCallbacks,
  type ConferenceCallbackKind,
  type ConferenceCallbacksBuilder,
  type ConferenceScenario,
  type ConferenceStep,
} from "./callbacks/conference-callbacks.ts";
export { createCallbackBuilders } from "./callbacks/create-callback-builders.ts";
export type { Builders } from "./generated/builders.ts";
export type { CallbackTypes } from "./generated/callbacks.ts";
export * from "./generated/default-builders.ts";
export { type Fixtures, fixtures } from "./generated/index.ts";
