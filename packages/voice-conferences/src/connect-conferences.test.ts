import { createConnection } from "@conference-kit/client-runtime";
import { serve } from "@conference-kit/test-helpers";
import type { paths } from "@conference-kit/voice-types";
import { expect, onTestFinished, test, vi } from "vitest";
import { accountSid, conference, conferenceSid, createOptions } from "../test/fixtures.ts";
import { connectConferences } from "./generated/connect-conferences.ts";
import { createConferencesClient } from "./generated/create-conferences-client.ts";
import { getConference } from "./generated/get-conference.ts";

test("an API key without an account is refused: it doesn't say whose conferences are meant", () => {
  vi.stubEnv("TWILIO_ACCOUNT_SID", "");
  onTestFinished(() => void vi.unstubAllEnvs());
  const apiKey = { apiKeySid: `SK${"0".repeat(32)}`, apiKeySecret: "a-secret" };
  expect(() => connectConferences(apiKey)).toThrow(
    "accountSid is missing, but stands in every path: pass it or set TWILIO_ACCOUNT_SID.",
  );
});

test("requests go to api.twilio.com", async () => {
  const urls: string[] = [];
  const fetch = async (url: string) => {
    urls.push(url);
    return Response.json(conference);
  };
  await getConference(connectConferences({ accountSid, authToken: "any", fetch }), conferenceSid);
  expect(urls).toEqual([`https://api.twilio.com${conference.uri}`]);
});

test("createConferencesClient takes an existing connection", async () => {
  const served = await serve({ status: 200, body: conference });
  const connection = connectConferences(createOptions(served));
  expect(await createConferencesClient(connection).get(conferenceSid)).toEqual(conference);
  expect(served.received).toHaveLength(1);
});

test("a connection to another of Twilio's hosts is refused", () => {
  const connection = createConnection<paths>("insights", { accountSid, authToken: "any" });
  expect(() => connectConferences(connection)).toThrow("options must be a connection to api.");
});
