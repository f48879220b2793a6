import { createSimulator } from "@conference-kit/simulator";
import { createSimulatorHandlers } from "@conference-kit/simulator/msw";
import { getResponse } from "msw";
import { check, credentials, type Urls } from "./check.ts";

const { accountSid, authToken } = credentials;
const conferences = `https://api.twilio.com/2010-04-01/Accounts/${accountSid}/Conferences`;

export async function smoke(_urls: Urls): Promise<void> {
  const twilio = createSimulator({ authToken });
  const handlers = createSimulatorHandlers(twilio);
  const answer = await getResponse(
    handlers,
    new Request(`${conferences}/support/Participants.json`, {
      method: "POST",
      headers: { authorization: `Basic ${btoa(`${accountSid}:${authToken}`)}` },
      body: new URLSearchParams({ From: "+15017122661", To: "client:agent" }),
    }),
  );
  check("a participant is created", answer?.status === 201);
  check("their call is dialled", twilio.calls.list().length === 1);
  twilio.close();
}
