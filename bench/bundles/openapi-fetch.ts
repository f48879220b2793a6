import type { paths } from "@conference-kit/voice-participants";
import createClient from "openapi-fetch";
import { accountSid, authorization, conferenceSid } from "../account.ts";

const baseUrl = "https://api.twilio.com";
const path = "/2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Participants.json";
const params = { path: { AccountSid: accountSid, ConferenceSid: conferenceSid } };

const { GET, POST } = createClient<paths>({ baseUrl, headers: { authorization } });
console.log(await GET(path, { params }));
console.log(
  await POST(path, {
    params,
    body: { From: "+15017122661", To: "client:alice" },
    bodySerializer: (body) => new URLSearchParams({ From: body.From, To: body.To }),
    headers: { "Content-Type": null },
  }),
);
