import { type Reply, serve } from "@conference-kit/test-helpers";
import { expect, test } from "vitest";
import {
  conference,
  conferenceList,
  conferenceSid,
  conferenceUrl,
  createOptions,
  participant,
  participantList,
  participantSid,
  participantsUrl,
  participantUrl,
} from "../test/fixtures.ts";
import { createSummariesClient } from "./generated/create-summaries-client.ts";

async function createClient(...replies: Reply[]) {
  const served = await serve(...replies);
  return { summaries: createSummariesClient(createOptions(served)), ...served };
}

test("each method calls its operation", async () => {
  const { summaries, received } = await createClient(
    { status: 200, body: conferenceList(null) },
    { status: 200, body: conference("complete") },
    { status: 200, body: participantList(null) },
    { status: 200, body: participant("complete") },
    { status: 200, body: conference("complete") },
    { status: 200, body: participant("complete") },
  );
  await summaries.list({ Status: "completed" });
  await summaries.get(conferenceSid);
  await summaries.participants(conferenceSid, { Label: "agent" });
  await summaries.participant(conferenceSid, participantSid, { Events: "hold" });
  await summaries.waitForConference(conferenceSid);
  await summaries.waitForParticipant(conferenceSid, participantSid, { Metrics: "jitter" });
  expect(received.map(({ url }) => url)).toEqual([
    "/v1/Conferences?Status=completed",
    conferenceUrl,
    `${participantsUrl}?Label=agent`,
    `${participantUrl}?Events=hold`,
    conferenceUrl,
    `${participantUrl}?Metrics=jitter`,
  ]);
});

test("a client with an API key sends to insights.twilio.com", async () => {
  const apiKey = { apiKeySid: `SK${"0".repeat(32)}`, apiKeySecret: "a-secret" };
  const urls: string[] = [];
  const fetch = async (url: string) => {
    urls.push(url);
    return Response.json(conference("complete"));
  };
  await createSummariesClient({ ...apiKey, fetch }).get(conferenceSid);
  expect(urls).toEqual([`https://insights.twilio.com${conferenceUrl}`]);
});

test("createSummariesClient refuses malformed credentials", () => {
  expect(() => createSummariesClient({ accountSid: "AC1", authToken: "secret" })).toThrow(
    expect.objectContaining({
      name: "InvalidArgumentError",
      message: expect.stringMatching(/^accountSid/),
    }),
  );
});
