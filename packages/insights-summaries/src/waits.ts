import type { ConferenceSummary, ParticipantSummary } from "@conference-kit/insights-types";
import type { SummariesConnection } from "./generated/connect-summaries.ts";
import type { GetParticipantSummaryQuery } from "./generated/types.ts";
import { waitForConferenceSummary } from "./wait-for-conference-summary.ts";
import { waitForParticipantSummary } from "./wait-for-participant-summary.ts";
import type { Finished, WaitOptions } from "./wait-until-finished.ts";

/** The methods of a summaries client that wait until Twilio has finished. */
export interface Waits {
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
   * {@link Waits.waitForConference} does with a conference's.
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

/** Makes the methods that wait. */
export function createWaits(connection: SummariesConnection): Waits {
  return {
    waitForConference: (...parameters) => waitForConferenceSummary(connection, ...parameters),
    waitForParticipant: (...parameters) => waitForParticipantSummary(connection, ...parameters),
  };
}
