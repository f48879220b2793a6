// Generated from openapi/insights-v1.yaml by `pnpm generate`. Do not edit: edit the specification.

import type { CallOptions, ListOptions, PagedList } from "@conference-kit/client-runtime";
import type {
  ConferenceSummary,
  ConferenceSummaryList,
  ParticipantSummary,
  ParticipantSummaryList,
} from "@conference-kit/insights-types";
import type { Waits } from "../waits.ts";
import type {
  GetParticipantSummaryQuery,
  ListConferenceSummariesQuery,
  ListParticipantSummariesQuery,
} from "./types.ts";

/** The summaries of an account's conferences and of their participants, kept for 30 days. */
export interface SummariesClient extends Waits {
  /**
   * Lists the summaries of the account's conferences. Filters are combined: a conference has to
   * match each of them.
   *
   * Repeated after 429, 5xx, a lost connection and a time limit.
   *
   * @throws {@link InvalidArgumentError} at once for an argument beyond its limits; any {@link ClientError} where it is iterated or awaited.
   * @see https://www.twilio.com/docs/voice/voice-insights/api/conference/conference-summary-resource
   *
   * @example
   * const filters = { CreatedAfter: "2026-04-15T00:00:00Z", Tags: "high_jitter" } as const;
   * for await (const conference of summaries.list(filters, { limit: 100 })) {
   *   console.log(conference.conference_sid, conference.duration_seconds);
   * }
   */
  list(
    query?: ListConferenceSummariesQuery,
    options?: ListOptions,
  ): PagedList<ConferenceSummary, ConferenceSummaryList>;

  /**
   * Fetches the summary of one conference. It is complete up to 30 minutes after the conference
   * ended and is kept for 30 days.
   *
   * Repeated after 429, 5xx, a lost connection and a time limit.
   *
   * @throws {@link ClientError}
   * @see https://www.twilio.com/docs/voice/voice-insights/api/conference/conference-summary-resource
   *
   * @example
   * const { processing_state, detected_issues } = await summaries.get(conferenceSid);
   */
  get(conferenceSid: string, options?: CallOptions): Promise<ConferenceSummary>;

  /**
   * Lists the summaries of the participants of one conference.
   *
   * Repeated after 429, 5xx, a lost connection and a time limit.
   *
   * @throws {@link InvalidArgumentError} at once for an argument beyond its limits; any {@link ClientError} where it is iterated or awaited.
   * @see https://www.twilio.com/docs/voice/voice-insights/api/conference/participant-summary-resource
   *
   * @example
   * for await (const participant of summaries.participants(conferenceSid)) {
   *   console.log(participant.label, participant.metrics?.inbound.mos);
   * }
   */
  participants(
    conferenceSid: string,
    query?: ListParticipantSummariesQuery,
    options?: ListOptions,
  ): PagedList<ParticipantSummary, ParticipantSummaryList>;

  /**
   * Fetches an overview of the metadata and quality metrics of one conference participant. A
   * completed Participant Summary may take up to 30 minutes to generate following the end of the
   * conference.
   *
   * Repeated after 429, 5xx, a lost connection and a time limit.
   *
   * @throws {@link ClientError}
   * @see https://www.twilio.com/docs/voice/voice-insights/api/conference/participant-summary-resource
   *
   * @example
   * const agent = await summaries.participant(conferenceSid, participantSid, { Events: "hold" });
   */
  participant(
    conferenceSid: string,
    participantSid: string,
    query?: GetParticipantSummaryQuery,
    options?: CallOptions,
  ): Promise<ParticipantSummary>;
}
