import { type Builders, createBuilders } from "./builders/create-builders.ts";

export type { Builder } from "./builders/builder.ts";
export { type BuilderOptions, type Builders, createBuilders } from "./builders/create-builders.ts";
export type { Overrides } from "./builders/overrides.ts";
export type { PageBuilder, PageOptions } from "./builders/page-builder.ts";
export { type Fixtures, fixtures } from "./generated/index.ts";

const builders: Builders = createBuilders();

export const buildParticipant: Builders["buildParticipant"] = builders.buildParticipant;
export const buildParticipantPages: Builders["buildParticipantPages"] =
  builders.buildParticipantPages;
export const buildConferenceSummary: Builders["buildConferenceSummary"] =
  builders.buildConferenceSummary;
export const buildConferenceSummaryPages: Builders["buildConferenceSummaryPages"] =
  builders.buildConferenceSummaryPages;
export const buildParticipantSummary: Builders["buildParticipantSummary"] =
  builders.buildParticipantSummary;
export const buildParticipantSummaryPages: Builders["buildParticipantSummaryPages"] =
  builders.buildParticipantSummaryPages;
export const buildError: Builders["buildError"] = builders.buildError;
