import { handlers } from "@conference-kit/test-fixtures/msw";
import { getResponse } from "msw";
import { check, credentials, type Urls } from "./check.ts";

const { accountSid, authToken } = credentials;
const conference = `https://api.twilio.com/2010-04-01/Accounts/${accountSid}/Conferences/CF${"0".repeat(32)}`;
const authorization = `Basic ${btoa(`${accountSid}:${authToken}`)}`;

function createRequest(headers: Record<string, string>): Request {
  return new Request(`${conference}/Participants/agent.json`, { headers });
}

export async function smoke(_urls: Urls): Promise<void> {
  const muted = [handlers.voice.getParticipant({ muted: true })];
  const answer = await getResponse(muted, createRequest({ authorization }));
  const participant = JSON.parse((await answer?.text()) ?? "{}");
  check("a participant is answered", participant.muted === true && participant.label === "agent");

  const refused = await getResponse(muted, createRequest({}));
  check("a request without credentials is refused", refused?.status === 401);

  const busy = [handlers.voice.getParticipant.error("tooManyRequests")];
  const error = await getResponse(busy, createRequest({ authorization }));
  check("an error is answered", error?.status === 429);
}
