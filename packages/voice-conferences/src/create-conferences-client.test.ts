import { type Reply, serve } from "@conference-kit/test-helpers";
import { expect, test } from "vitest";
import {
  conference,
  conferenceList,
  conferenceSid,
  conferencesUrl,
  conferenceUrl,
  createOptions,
  ended,
} from "../test/fixtures.ts";
import { createConferencesClient } from "./generated/create-conferences-client.ts";

async function createClient(...replies: Reply[]) {
  const served = await serve(...replies);
  return { conferences: createConferencesClient(createOptions(served)), ...served };
}

const found = { status: 200, body: conference };
const listed = { status: 200, body: conferenceList(null, conference) };

test("each method calls its operation", async () => {
  const { conferences, received } = await createClient(
    listed,
    found,
    found,
    listed,
    { status: 200, body: ended },
    found,
  );
  await conferences.list({ Status: "completed" });
  await conferences.get(conferenceSid);
  await conferences.update(conferenceSid, { Status: "completed" });
  await conferences.findByName("support-4711");
  await conferences.end(conferenceSid);
  await conferences.announce(conferenceSid, "https://example.com/");
  const named = "FriendlyName=support-4711&Status=in-progress&PageSize=1";
  expect(received.map(({ method, url, body }) => [method, url, body])).toEqual([
    ["GET", `${conferencesUrl}?Status=completed`, ""],
    ["GET", conferenceUrl, ""],
    ["POST", conferenceUrl, "Status=completed"],
    ["GET", `${conferencesUrl}?${named}`, ""],
    ["POST", conferenceUrl, "Status=completed"],
    ["POST", conferenceUrl, "AnnounceUrl=https%3A%2F%2Fexample.com%2F"],
  ]);
});

test("createConferencesClient refuses missing credentials", () => {
  expect(() => createConferencesClient({ accountSid: "AC1", authToken: "secret" })).toThrow(
    expect.objectContaining({
      name: "InvalidArgumentError",
      message: expect.stringMatching(/^accountSid/),
    }),
  );
});
