// Generated from openapi/specifications.json by `pnpm generate`. Do not edit: edit that table.

import type { components as InsightsComponents } from "@conference-kit/insights-types";
import { insightsErrors } from "./insights/errors.ts";
import { insightsAnswerExamples, insightsCallbackExamples, type InsightsFixtures, insightsFixtures } from "./insights/fixtures.ts";
import { type InsightsAnswers, insightsOperations } from "./insights/operations.ts";
import { insightsRequestSchemas } from "./insights/request-schemas.ts";
import { insightsLists, insightsSchemas } from "./insights/schemas.ts";
import type { components as VoiceComponents } from "@conference-kit/voice-types";
import { voiceErrors } from "./voice/errors.ts";
import { voiceAnswerExamples, voiceCallbackExamples, type VoiceFixtures, voiceFixtures } from "./voice/fixtures.ts";
import { type VoiceAnswers, voiceOperations } from "./voice/operations.ts";
import { voiceRequestSchemas } from "./voice/request-schemas.ts";
import { voiceLists, voiceSchemas } from "./voice/schemas.ts";
import { freeze } from "../freeze.ts";
import type { Lists } from "../schema/list-schema.ts";
import type { OperationDescription } from "../schema/operation.ts";
import type { Errors, Examples } from "../schema/payloads.ts";
import type { Schemas } from "../schema/schema.ts";

/** Every named example, by specification, operation, status (or `request`) and name. */
export interface Fixtures {
  readonly insights: InsightsFixtures;
  readonly voice: VoiceFixtures;
}
/**
 * Every named example of the specifications, frozen.
 *
 * @example
 * fixtures.voice.createParticipant[201].queued
 */
export const fixtures: Fixtures = /* @__PURE__ */ freeze({
  insights: insightsFixtures,
  voice: voiceFixtures,
});

/** The examples of answers, apart from those of callbacks, so that a bundle contains only what it uses. */
export const answerExamples: { readonly [Name in keyof Fixtures]: Examples } = {
  insights: insightsAnswerExamples,
  voice: voiceAnswerExamples,
};
export const callbackExamples: { readonly [Name in keyof Fixtures]: Examples } = {
  insights: insightsCallbackExamples,
  voice: voiceCallbackExamples,
};

/** The type of every schema, by specification and name. */
export interface SchemaTypes {
  readonly insights: InsightsComponents["schemas"];
  readonly voice: VoiceComponents["schemas"];
}
export const schemas: { readonly [Name in keyof SchemaTypes]: Schemas } = {
  insights: insightsSchemas,
  voice: voiceSchemas,
};
/** The schemas of requests. */
export const requestSchemas: { readonly [Name in keyof SchemaTypes]: Schemas } = {
  insights: insightsRequestSchemas,
  voice: voiceRequestSchemas,
};
export const lists: { readonly [Name in keyof SchemaTypes]: Lists } = {
  insights: insightsLists,
  voice: voiceLists,
};

export const errors: { readonly [Name in keyof SchemaTypes]: Errors } = {
  insights: insightsErrors,
  voice: voiceErrors,
};

/** The success answers of every operation, by specification and operation. */
export interface Answers {
  readonly insights: InsightsAnswers;
  readonly voice: VoiceAnswers;
}
export const operations: {
  readonly [Name in keyof Answers]: { readonly [Id in keyof Answers[Name]]: OperationDescription };
} = {
  insights: insightsOperations,
  voice: voiceOperations,
};
