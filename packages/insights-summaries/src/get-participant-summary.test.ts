import { expect, test } from "vitest";
import {
  conferenceSid,
  connectTo,
  participant,
  participantSid,
  participantUrl,
  unavailable,
} from "../test/fixtures.ts";
import { getParticipantSummary } from "./generated/get-participant-summary.ts";

const found = { status: 200, body: participant("complete") };

test("the query for events and metrics is sent", async () => {
  const { connection, received } = await connectTo(found);
  const query = { Events: "hold,mute", Metrics: "jitter" };
  expect(await getParticipantSummary(connection, conferenceSid, participantSid, query)).toEqual(
    participant("complete"),
  );
  expect(received.map(({ url }) => url)).toEqual([
    `${participantUrl}?Events=hold%2Cmute&Metrics=jitter`,
  ]);
});

test("no query is sent by default", async () => {
  const { connection, received } = await connectTo(found);
  await getParticipantSummary(connection, conferenceSid, participantSid);
  expect(received.map(({ url }) => url)).toEqual([participantUrl]);
});

test("a get that failed is repeated", async () => {
  const { connection, received } = await connectTo("reset", unavailable, found);
  await getParticipantSummary(connection, conferenceSid, participantSid);
  expect(received).toHaveLength(3);
});

test.each([
  ["ConferenceSid", "CF123", participantSid],
  ["ParticipantSid", conferenceSid, "agent"],
])("a wrong %s is refused before anything is sent", async (argument, conference, name) => {
  const { connection, received } = await connectTo(found);
  await expect(getParticipantSummary(connection, conference, name)).rejects.toMatchObject({
    name: "InvalidArgumentError",
    argument,
  });
  expect(received).toMatchObject([]);
});
