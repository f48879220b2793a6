// Loaded before each block that Node alone runs: gives what it takes for given, and answers as Twilio.
import { createSummariesClient } from "@conference-kit/insights-summaries";
import { allHandlers } from "@conference-kit/test-fixtures/msw";
import { createConferencesClient } from "@conference-kit/voice-conferences";
import { createParticipantsClient } from "@conference-kit/voice-participants";
import { getResponse } from "msw";
import { local } from "./no-network.mjs";

const accountSid = `AC${"0".repeat(32)}`;
const authToken = "0".repeat(32);

process.env.TWILIO_ACCOUNT_SID = accountSid;
process.env.TWILIO_AUTH_TOKEN = authToken;

const fetchLocally = globalThis.fetch;

/** Answers as Twilio would; lets requests to this machine through. */
globalThis.fetch = async (input, init) => {
  const request = new Request(input, init);
  if (local.test(new URL(request.url).hostname)) return fetchLocally(request);
  const response = await getResponse(allHandlers(), request);
  if (response === undefined) throw new Error(`The network is out of bounds: ${request.url}`);
  return response;
};

Object.assign(globalThis, {
  accountSid,
  authToken,
  apiKeySid: `SK${"0".repeat(32)}`,
  apiKeySecret: "0".repeat(32),
  conferenceSid: "CF3b1c9d47e58f4a02b6d3c81e90f7a254",
  signal: new AbortController().signal,
  fetchToken: async () => "token",
  conferences: createConferencesClient({ accountSid, authToken }),
  participants: createParticipantsClient({ accountSid, authToken }),
  summaries: createSummariesClient({ accountSid, authToken }),
});
