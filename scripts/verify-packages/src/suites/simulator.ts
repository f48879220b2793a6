import { createSimulator } from "@conference-kit/simulator";
import { check, credentials, type Urls } from "./check.ts";

const { accountSid, authToken } = credentials;
const authorization = `Basic ${btoa(`${accountSid}:${authToken}`)}`;

export async function smoke(_urls: Urls): Promise<void> {
  const told: (string | null)[] = [];
  const twilio = createSimulator({
    authToken,
    async deliver(request) {
      const parameters = new URLSearchParams(await request.text());
      told.push(parameters.get("StatusCallbackEvent"));
      return new Response(null, { status: 204 });
    },
  });
  const conferences = `https://api.twilio.com/2010-04-01/Accounts/${accountSid}/Conferences`;
  for (const name of ["agent", "customer"]) {
    const created = await twilio.fetch(`${conferences}/support/Participants.json`, {
      method: "POST",
      headers: { authorization },
      body: new URLSearchParams({
        From: "+15017122661",
        To: `client:${name}`,
        Label: name,
        ConferenceStatusCallback: "https://app.example/conferences",
      }),
    });
    check("a participant is created", created.status === 201);
    await twilio.calls.answer(name);
  }
  await twilio.calls.hangUp("agent");
  await twilio.calls.hangUp("customer");
  await twilio.settle();
  check("callbacks come in order", told.join() === "conference-start,conference-end");
  await twilio.clock.advance({ minutes: 30 });
  const [conference] = twilio.conferences;
  check("the summary is complete", conference?.summary === "complete");
  twilio.close();
}
