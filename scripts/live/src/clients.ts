import type { SummariesClient } from "@conference-kit/insights-summaries";
import type { ConferencesClient } from "@conference-kit/voice-conferences";
import type { ParticipantsClient } from "@conference-kit/voice-participants";

/** The clients whose operations are called. */
export interface Clients {
  conferences: ConferencesClient;
  participants: ParticipantsClient;
  summaries: SummariesClient;
}
