import type { ParticipantSummary } from "@conference-kit/insights-types";
import type { SummariesConnection } from "./generated/connect-summaries.ts";
import { getParticipantSummary } from "./generated/get-participant-summary.ts";
import type { GetParticipantSummaryQuery } from "./generated/types.ts";
import type { Finished, WaitOptions } from "./wait-until-finished.ts";
import { waitUntilFinished } from "./wait-until-finished.ts";

/**
 * Waits for the summary of one participant; {@link SummariesClient.waitForParticipant} as a function.
 *
 * @throws {@link ClientError}
 * @see https://www.twilio.com/docs/voice/voice-insights/api/conference/participant-summary-resource
 */
export function waitForParticipantSummary(
  connection: SummariesConnection,
  conferenceSid: string,
  participantSid: string,
  query: GetParticipantSummaryQuery = {},
  options: WaitOptions = {},
): Promise<Finished<ParticipantSummary>> {
  return waitUntilFinished(
    participantSid,
    (callOptions) =>
      getParticipantSummary(connection, conferenceSid, participantSid, query, callOptions),
    options,
  );
}
