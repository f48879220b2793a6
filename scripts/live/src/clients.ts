import { createSummariesClient, type SummariesClient } from "@conference-kit/insights-summaries";
import { type ConferencesClient, createConferencesClient } from "@conference-kit/voice-conferences";
import {
  createParticipantsClient,
  type ParticipantsClient,
} from "@conference-kit/voice-participants";
import type { AccountCredentials } from "./credentials.ts";

/** The clients whose operations are called. */
export interface Clients {
  conferences: ConferencesClient;
  participants: ParticipantsClient;
  summaries: SummariesClient;
}

/**
 * Makes clients that repeat nothing.
 *
 * @param urls - The proxy of each API.
 * @param timeLimit - How long an answer may take at the relays, in milliseconds.
 */
export function createClients(
  credentials: AccountCredentials,
  urls: { voice: string; insights: string },
  timeLimit: number,
): Clients {
  const connection = {
    ...credentials,
    retry: { attempts: 1 },
    // The relays watch the time; a client that gave up first would leave a request behind.
    timeoutMilliseconds: 2 * timeLimit + 60_000,
  };
  return {
    conferences: createConferencesClient({ ...connection, baseUrl: urls.voice }),
    participants: createParticipantsClient({ ...connection, baseUrl: urls.voice }),
    summaries: createSummariesClient({ ...connection, baseUrl: urls.insights }),
  };
}
