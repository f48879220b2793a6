import type { CallOptions, ListOptions, PagedList } from "@conference-kit/client-runtime";
import type {
  ConferenceSummary,
  ConferenceSummaryList,
  ParticipantSummary,
  ParticipantSummaryList,
} from "@conference-kit/insights-types";
import type {
  Finished,
  GetParticipantSummaryQuery,
  ListConferenceSummariesQuery,
  ListParticipantSummariesQuery,
  WaitOptions,
} from "./types.ts";

/** The summaries of an account's conferences and of their participants, kept for 30 days. */
export interface SummariesClient {
  /**
   * Lists the summaries of the account's conferences that match every filter.
   *
   * @throws {@link InvalidArgumentError} at once for an argument beyond its limits; any {@link ClientError} where it is iterated or awaited.
   * @see https://www.twilio.com/docs/voice/voice-insights/api/conference/conference-summary-resource
   *
   * @example
   * const filters = { CreatedAfter: "2026-04-15T00:00:00Z", Tags: "high_jitter" };
   * for await (const conference of summaries.list(filters, { limit: 100 })) {
   *   console.log(conference.conference_sid, conference.duration_seconds);
   * }
   */
  list(
    filters?: ListConferenceSummariesQuery,
    options?: ListOptions,
  ): PagedList<ConferenceSummary, ConferenceSummaryList>;

  /**
   * Fetches the summary of one conference, however far Twilio is with it: `processing_state` says.
   *
   * @throws {@link ClientError}; an {@link ApiError} with status 404 while there is no summary yet.
   * @see https://www.twilio.com/docs/voice/voice-insights/api/conference/conference-summary-resource
   *
   * @example
   * const { processing_state, detected_issues } = await summaries.get(conferenceSid);
   */
  get(conferenceSid: string, options?: CallOptions): Promise<ConferenceSummary>;

  /**
   * Lists the summaries of everybody who took part in a conference.
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
   * Fetches the summary of one participant, however far Twilio is with it.
   *
   * @throws {@link ClientError}; an {@link ApiError} with status 404 while there is no summary yet.
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

  /**
   * Waits until Twilio has finished with the summary of a conference, which takes up to 30 minutes
   * after its end, by fetching it at growing intervals. No summary (404 with code 20404) means "not yet".
   *
   * It gives the summary whose `processing_state` is `complete`, or `timeout` if Twilio itself gave up
   * after 24 hours: then values may be missing.
   *
   * @throws {@link TimeoutError} when the wait lasts longer than `totalMilliseconds`, with the last
   * error as its `cause`; the reason of `signal`; any other {@link ClientError} of a fetch.
   * @see https://www.twilio.com/docs/voice/voice-insights/api/conference/conference-summary-resource
   *
   * @example
   * const done = await summaries.waitForConference(conferenceSid, { signal });
   * if (done.processing_state === "timeout") console.warn("Twilio gave up on", done.conference_sid);
   */
  waitForConference(
    conferenceSid: string,
    options?: WaitOptions,
  ): Promise<Finished<ConferenceSummary>>;

  /**
   * Waits until Twilio has finished with the summary of a participant, as
   * {@link SummariesClient.waitForConference} does with a conference's.
   *
   * @throws {@link TimeoutError} when the wait lasts longer than `totalMilliseconds`, with the last
   * error as its `cause`; the reason of `signal`; any other {@link ClientError} of a fetch.
   * @see https://www.twilio.com/docs/voice/voice-insights/api/conference/participant-summary-resource
   *
   * @example
   * const agent = await summaries.waitForParticipant(conferenceSid, participantSid);
   * console.log(agent.metrics?.inbound.mos);
   */
  waitForParticipant(
    conferenceSid: string,
    participantSid: string,
    query?: GetParticipantSummaryQuery,
    options?: WaitOptions,
  ): Promise<Finished<ParticipantSummary>>;
}
