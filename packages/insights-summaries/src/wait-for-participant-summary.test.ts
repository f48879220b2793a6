import { expect, test } from "vitest";
import {
  conferenceSid,
  connectTo,
  notFound,
  participant,
  participantSid,
  participantUrl,
} from "../test/fixtures.ts";
import { waitForParticipantSummary } from "./wait-for-participant-summary.ts";

const reply = (state: string) => ({ status: 200, body: participant(state) });
const quickly = { intervalMilliseconds: 1 };

test("each get while waiting asks for the same events and metrics, until the summary is complete", async () => {
  const { connection, received } = await connectTo(
    notFound,
    reply("in_progress"),
    reply("complete"),
  );
  const query = { Events: "hold" };
  expect(
    await waitForParticipantSummary(connection, conferenceSid, participantSid, query, quickly),
  ).toEqual(participant("complete"));
  expect(received.map(({ url }) => url)).toEqual(Array(3).fill(`${participantUrl}?Events=hold`));
});

test("a summary with `processing_state: timeout` ends the waiting and is given", async () => {
  const { connection } = await connectTo(reply("timeout"));
  const { processing_state } = await waitForParticipantSummary(
    connection,
    conferenceSid,
    participantSid,
  );
  expect(processing_state).toBe("timeout");
});

test("each get while waiting has the options of the call", async () => {
  const { connection, received } = await connectTo("reset", reply("complete"));
  const options = { ...quickly, retry: { attempts: 1 } };
  await expect(
    waitForParticipantSummary(connection, conferenceSid, participantSid, {}, options),
  ).rejects.toMatchObject({ name: "ConnectionError" });
  expect(received).toHaveLength(1);
});
