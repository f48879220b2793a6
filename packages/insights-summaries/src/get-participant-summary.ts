import { type CallOptions, checkArguments } from "@conference-kit/client-runtime";
import type { ParticipantSummary } from "@conference-kit/insights-types";
import type { SummariesConnection } from "./connect-summaries.ts";
import { getParticipantSummary as limits } from "./generated/insights-v1-limits.ts";
import { participantPath } from "./paths.ts";
import type { GetParticipantSummaryQuery } from "./types.ts";

/**
 * Fetches the summary of one participant; {@link SummariesClient.participant} as a function.
 *
 * @throws {@link ClientError}
 * @see https://www.twilio.com/docs/voice/voice-insights/api/conference/participant-summary-resource
 */
export async function getParticipantSummary(
  { request }: SummariesConnection,
  conferenceSid: string,
  participantSid: string,
  query: GetParticipantSummaryQuery = {},
  options: CallOptions = {},
): Promise<ParticipantSummary> {
  const path = { ConferenceSid: conferenceSid, ParticipantSid: participantSid };
  checkArguments(limits, { path, query, options });
  return request("get", participantPath, { params: { path, query }, ...options, repeat: "always" });
}
