import type { paths } from "@conference-kit/voice-participants";
import createClient from "openapi-fetch";

/** Lists the participants of a conference and adds one. */
export async function listAndAdd(accountSid: string, authToken: string, conferenceSid: string) {
  const { GET, POST } = createClient<paths>({
    baseUrl: "https://api.twilio.com",
    headers: { authorization: `Basic ${btoa(`${accountSid}:${authToken}`)}` },
  });
  const path = "/2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Participants.json";
  const params = { path: { AccountSid: accountSid, ConferenceSid: conferenceSid } };
  console.log(await GET(path, { params }));
  const added = await POST(path, {
    params,
    body: { From: "+15017122661", To: "client:alice" },
    bodySerializer: (body) => new URLSearchParams({ From: body.From, To: body.To }),
    headers: { "Content-Type": null },
  });
  console.log(added);
}
