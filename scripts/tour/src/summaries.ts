import { createSummariesClient } from "@conference-kit/insights-summaries";
import { credentials } from "@conference-kit/test-helpers";
import type { Narrator } from "./narrator.ts";

/** Reads summaries: a list of conferences, one conference's participants, one participant. */
export async function tourSummaries(baseUrl: string, narrator: Narrator): Promise<void> {
  const summaries = createSummariesClient({
    ...credentials,
    baseUrl,
    hooks: { onResponse: narrator.onResponse },
  });
  narrator.heading("Conference Insights");
  const { items: conferences } = await narrator.step(
    "list conference summaries",
    async () => await summaries.list(),
    ({ items }) =>
      items.map(({ friendly_name, status }) => `${friendly_name} (${status})`).join(", "),
  );
  for (const { conference_sid: conferenceSid } of conferences.slice(0, 1)) {
    const { items: participants } = await narrator.step(
      "list its participant summaries",
      async () => await summaries.participants(conferenceSid),
      ({ items }) =>
        items.map(({ label, call_type }) => `${label ?? "unlabelled"} (${call_type})`).join(", "),
    );
    for (const { participant_sid: participantSid } of participants.slice(0, 1)) {
      await narrator.step(
        "fetch one of them",
        () => summaries.participant(conferenceSid, participantSid),
        ({ metrics }) =>
          metrics === null
            ? "no metrics yet"
            : `latency ${metrics.inbound.latency.avg} ms, packet loss ${metrics.inbound.packet_loss_percentage} %`,
      );
    }
  }
}
