// Generated from openapi/insights-v1.yaml by `pnpm generate`. Do not edit: edit the specification.

export type {
  CallDirection,
  CallStatus,
  CallType,
  components,
  ConferenceEndReason,
  ConferenceLinks,
  ConferenceStatus,
  ConferenceSummary,
  ConferenceSummaryList,
  ConferenceTag,
  DetectedIssues,
  DuplicateIdentity,
  ErrorBody,
  EventTimestamps,
  JitterBufferSize,
  Measurement,
  operations,
  PageMeta,
  ParticipantEvents,
  ParticipantMetrics,
  ParticipantProperties,
  ParticipantSummary,
  ParticipantSummaryList,
  paths,
  ProcessingState,
  Region,
  StartFailure,
  StreamMetrics,
  TagInfo,
} from "@conference-kit/insights-types";
export { connectSummaries, type SummariesConnection } from "./connect-summaries.ts";
export { createSummariesClient } from "./create-summaries-client.ts";
export type { SummariesClient } from "./summaries-client.ts";
export { listConferenceSummaries } from "./list-conference-summaries.ts";
export { getConferenceSummary } from "./get-conference-summary.ts";
export { listParticipantSummaries } from "./list-participant-summaries.ts";
export { getParticipantSummary } from "./get-participant-summary.ts";
export type {
  GetParticipantSummaryQuery,
  ListConferenceSummariesQuery,
  ListParticipantSummariesQuery,
} from "./types.ts";
