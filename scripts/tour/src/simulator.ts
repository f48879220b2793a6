import { createSummariesClient } from "@conference-kit/insights-summaries";
import { createSimulator } from "@conference-kit/simulator";
import { credentials } from "@conference-kit/test-helpers";
import { createParticipantsClient } from "@conference-kit/voice-participants";
import type { Narrator } from "./narrator.ts";

const from = "+15017122661";

/** Runs a whole conference on the simulator: two participants are called, talk, hang up, and are summarized. */
export async function tourSimulator(narrator: Narrator): Promise<void> {
  const receivedEvents: string[] = [];
  const twilio = createSimulator({
    authToken: credentials.authToken,
    async deliver(request) {
      const parameters = new URLSearchParams(await request.text());
      receivedEvents.push(parameters.get("StatusCallbackEvent") ?? "");
      return new Response(null, { status: 204 });
    },
  });
  const hooks = { onResponse: narrator.onResponse };
  const client = { ...credentials, fetch: twilio.fetch, hooks };
  const participants = createParticipantsClient(client);
  const summaries = createSummariesClient(client);

  narrator.heading("A whole conference, on the simulator");
  const { conference_sid: conferenceSid } = await narrator.step(
    "call an agent, and let him answer",
    async () => {
      const ConferenceStatusCallback = "https://app.example/conferences";
      const agent = { From: from, To: "client:agent", Label: "agent", ConferenceStatusCallback };
      const added = await participants.create("support-4711", agent);
      await twilio.calls.answer("agent");
      return added;
    },
    ({ call_sid, status }) => `${call_sid} ${status}`,
  );
  await narrator.step(
    "call the customer, who answers after 2 s",
    async () => {
      const customer = { From: from, To: "+15558675310", Label: "customer" };
      await participants.create("support-4711", { ...customer, EndConferenceOnExit: true });
      await twilio.clock.advance({ minutes: 3 });
      return await participants.list(conferenceSid);
    },
    ({ items }) => items.map(({ label, status }) => `${label} ${status}`).join(", "),
  );
  await narrator.step(
    "the customer hangs up: callbacks, signed",
    async () => {
      await twilio.calls.hangUp("customer");
      await twilio.settle();
      return participants.list(conferenceSid);
    },
    () => receivedEvents.join(", "),
  );
  await narrator.step(
    "half an hour later, by the clock: summary",
    async () => {
      await twilio.clock.advance({ minutes: 30 });
      return summaries.get(conferenceSid);
    },
    ({ processing_state, connect_duration_seconds, end_reason }) =>
      `${processing_state}, ${connect_duration_seconds} s, ${end_reason}`,
  );
  twilio.close();
}
