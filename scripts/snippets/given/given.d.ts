import type { SummariesClient } from "@conference-kit/insights-summaries";
import type { ConferencesClient } from "@conference-kit/voice-conferences";
import type { ParticipantsClient } from "@conference-kit/voice-participants";

// What a README's block of code takes for given; `given.mjs` gives it.
declare global {
  const accountSid: string;
  const authToken: string;
  const apiKeySid: string;
  const apiKeySecret: string;
  const conferenceSid: string;
  const signal: AbortSignal;
  const conferences: ConferencesClient;
  const participants: ParticipantsClient;
  const summaries: SummariesClient;
  /** Gets an access token from wherever an application keeps it. */
  function fetchToken(): Promise<string>;
}
