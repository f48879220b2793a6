import type { ClientOptions } from "@conference-kit/client-runtime";
import { connectSummaries } from "./connect-summaries.ts";
import { getConferenceSummary } from "./get-conference-summary.ts";
import { getParticipantSummary } from "./get-participant-summary.ts";
import { listConferenceSummaries } from "./list-conference-summaries.ts";
import { listParticipantSummaries } from "./list-participant-summaries.ts";
import type { SummariesClient } from "./summaries-client.ts";
import { waitForConferenceSummary } from "./wait-for-conference-summary.ts";
import { waitForParticipantSummary } from "./wait-for-participant-summary.ts";

/**
 * Creates a client for conference and participant summaries.
 *
 * @throws {@link InvalidArgumentError} for credentials or options that are missing or malformed.
 * @see https://www.twilio.com/docs/voice/voice-insights/api/conference
 *
 * @example
 * const summaries = createSummariesClient({ apiKeySid, apiKeySecret });
 */
export function createSummariesClient(options: ClientOptions = {}): SummariesClient {
  const connection = connectSummaries(options);
  return {
    list: (...parameters) => listConferenceSummaries(connection, ...parameters),
    get: (...parameters) => getConferenceSummary(connection, ...parameters),
    participants: (...parameters) => listParticipantSummaries(connection, ...parameters),
    participant: (...parameters) => getParticipantSummary(connection, ...parameters),
    waitForConference: (...parameters) => waitForConferenceSummary(connection, ...parameters),
    waitForParticipant: (...parameters) => waitForParticipantSummary(connection, ...parameters),
  };
}
