// Generated from openapi/insights-v1.yaml by `pnpm generate`. Do not edit: edit the specification.

import type { ClientOptions } from "@conference-kit/client-runtime";
import { createWaits } from "../waits.ts";
import { connectSummaries } from "./connect-summaries.ts";
import { getConferenceSummary } from "./get-conference-summary.ts";
import { getParticipantSummary } from "./get-participant-summary.ts";
import { listConferenceSummaries } from "./list-conference-summaries.ts";
import { listParticipantSummaries } from "./list-participant-summaries.ts";
import type { SummariesClient } from "./summaries-client.ts";

/**
 * Creates a client for summaries.
 *
 * @throws {@link InvalidArgumentError} for credentials or options that are missing or malformed.
 * @see https://www.twilio.com/docs/voice/voice-insights/api/conference
 *
 * @example
 * const summaries = createSummariesClient({ accountSid, authToken });
 */
export function createSummariesClient(options: ClientOptions = {}): SummariesClient {
  const connection = connectSummaries(options);
  return {
    list: (...parameters) => listConferenceSummaries(connection, ...parameters),
    get: (...parameters) => getConferenceSummary(connection, ...parameters),
    participants: (...parameters) => listParticipantSummaries(connection, ...parameters),
    participant: (...parameters) => getParticipantSummary(connection, ...parameters),
    ...createWaits(connection),
  };
}
