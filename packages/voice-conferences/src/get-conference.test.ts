import { expect, test } from "vitest";
import {
  conference,
  conferenceSid,
  conferenceUrl,
  connectTo,
  unavailable,
} from "../test/fixtures.ts";
import { getConference } from "./generated/get-conference.ts";

const found = { status: 200, body: conference };

test("a conference is fetched by its SID, and again after a 503", async () => {
  const { connection, received } = await connectTo(unavailable, found);
  expect(await getConference(connection, conferenceSid)).toEqual(conference);
  expect(received.map(({ method, url }) => [method, url])).toEqual([
    ["GET", conferenceUrl],
    ["GET", conferenceUrl],
  ]);
});

test("a friendly name is refused before anything is sent", async () => {
  const { connection, received } = await connectTo(found);
  await expect(getConference(connection, "support-4711")).rejects.toMatchObject({
    name: "InvalidArgumentError",
    argument: "Sid",
  });
  expect(received).toEqual([]);
});
