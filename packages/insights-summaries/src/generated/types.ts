// Generated from openapi/insights-v1.yaml by `pnpm generate`. Do not edit: edit the specification.

import type { operations } from "@conference-kit/insights-types";

/** What {@link SummariesClient.list} may ask for. */
export type ListConferenceSummariesQuery = NonNullable<
  operations["listConferenceSummaries"]["parameters"]["query"]
>;

/** What {@link SummariesClient.participants} may ask for. */
export type ListParticipantSummariesQuery = NonNullable<
  operations["listParticipantSummaries"]["parameters"]["query"]
>;

/** What {@link SummariesClient.participant} may ask for. */
export type GetParticipantSummaryQuery = NonNullable<
  operations["getParticipantSummary"]["parameters"]["query"]
>;
