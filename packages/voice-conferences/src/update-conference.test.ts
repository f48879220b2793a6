import { expect, test } from "vitest";
import {
  conference,
  conferenceSid,
  conferenceUrl,
  connectTo,
  tooMany,
  unavailable,
} from "../test/fixtures.ts";
import { updateConference } from "./generated/update-conference.ts";

const updated = { status: 200, body: conference };
const announcement = { AnnounceUrl: "https://example.com/announcement.xml" };

test("only what the body names is sent", async () => {
  const { connection, received } = await connectTo(updated);
  const body = { ...announcement, AnnounceMethod: "GET", Status: undefined } as const;
  expect(await updateConference(connection, conferenceSid, body)).toEqual(conference);
  const sent = "AnnounceUrl=https%3A%2F%2Fexample.com%2Fannouncement.xml&AnnounceMethod=GET";
  expect(received).toMatchObject([{ method: "POST", url: conferenceUrl, body: sent }]);
});

test("an update that ends the conference is repeated after a lost connection and 5xx", async () => {
  const { connection, received } = await connectTo("reset", unavailable, updated);
  await updateConference(connection, conferenceSid, { Status: "completed" });
  expect(received).toHaveLength(3);
});

test.each([
  ["ConnectionError", "reset" as const],
  ["ApiError", unavailable],
])("an announcement that may have been heard is not repeated after %s", async (name, reply) => {
  const { connection, received } = await connectTo(reply, updated);
  await expect(updateConference(connection, conferenceSid, announcement)).rejects.toMatchObject({
    name,
  });
  expect(received).toHaveLength(1);
});

test("an announcement that was not processed is repeated", async () => {
  const { connection, received } = await connectTo(tooMany, updated);
  await updateConference(connection, conferenceSid, announcement);
  expect(received).toHaveLength(2);
});

test("a friendly name is refused before anything is sent", async () => {
  const { connection, received } = await connectTo(updated);
  const ended = updateConference(connection, "support-4711", { Status: "completed" });
  await expect(ended).rejects.toMatchObject({ name: "InvalidArgumentError", argument: "Sid" });
  expect(received).toEqual([]);
});
