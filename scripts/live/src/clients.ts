import type { SummariesClient } from "@conference-kit/insights-summaries";
import type { ParticipantsClient } from "@conference-kit/voice-participants";

/** The clients whose operations are called. */
export interface Clients {
  participants: ParticipantsClient;
  summaries: SummariesClient;
}
