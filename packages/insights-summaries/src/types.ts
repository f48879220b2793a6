import type { CallOptions, PollOptions } from "@conference-kit/client-runtime";
import type { operations } from "@conference-kit/insights-types";

/** Which conferences to list, and how many on a page. */
export type ListConferenceSummariesQuery = NonNullable<
  operations["listConferenceSummaries"]["parameters"]["query"]
>;

/** Which participants of a conference to list, and how many on a page. */
export type ListParticipantSummariesQuery = NonNullable<
  operations["listParticipantSummaries"]["parameters"]["query"]
>;

/** Which events and metrics of a participant to fetch. */
export type GetParticipantSummaryQuery = NonNullable<
  operations["getParticipantSummary"]["parameters"]["query"]
>;

/** How to wait for a summary, and how to make each of the calls. */
export type WaitOptions = CallOptions & PollOptions;

/**
 * A summary that won't change any more: `complete`, or `timeout` if Twilio could not process it in
 * 24 hours, in which case its values may be missing or partial.
 */
export type Finished<Summary> = Summary & { processing_state: "complete" | "timeout" };
