// Generated from openapi/insights-v1.yaml by `pnpm generate`. Do not edit: edit the specification.

import { type CallOptions, checkArguments, type Limits } from "@conference-kit/client-runtime";
import type { ParticipantSummary } from "@conference-kit/insights-types";
import type { SummariesConnection } from "./connect-summaries.ts";
import type { GetParticipantSummaryQuery } from "./types.ts";

const template = "/v1/Conferences/{ConferenceSid}/Participants/{ParticipantSid}";

const limits: Limits = {
  ConferenceSid: { sid: "CF" },
  ParticipantSid: { sid: "CP" },
};

/**
 * Fetch a Conference Participant Summary; {@link SummariesClient.participant} as a function.
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
  return request("get", template, {
    params: { path, query },
    ...options,
    repeat: "always",
  });
}
