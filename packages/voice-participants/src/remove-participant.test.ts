import { expect, test } from "vitest";
import {
  conferenceSid,
  connectTo,
  notFound,
  participantUrl,
  unavailable,
} from "../test/fixtures.ts";
import { removeParticipant } from "./generated/remove-participant.ts";
import { isParticipantGone } from "./is-participant-gone.ts";

const removed = { status: 204 };

test("a participant is removed by label, and remove() gives nothing", async () => {
  const { connection, received } = await connectTo(removed);
  expect(await removeParticipant(connection, conferenceSid, "billing desk")).toBeUndefined();
  expect(received).toMatchObject([
    { method: "DELETE", url: participantUrl("billing%20desk"), body: "" },
  ]);
});

test("a 404 on a repeated remove is a success, since an earlier attempt may have worked", async () => {
  const { connection, received } = await connectTo(unavailable, notFound);
  await removeParticipant(connection, conferenceSid, "agent");
  expect(received).toHaveLength(2);
});

test("a 404 on the first attempt of a remove is an error that isParticipantGone recognises", async () => {
  const { connection } = await connectTo(notFound);
  const failure = await removeParticipant(connection, conferenceSid, "agent").catch(
    (error: unknown) => error,
  );
  expect(isParticipantGone(failure)).toBe(true);
});

test("what is neither SID nor label is refused before anything is sent", async () => {
  const { connection, received } = await connectTo(removed);
  await expect(removeParticipant(connection, conferenceSid, "..")).rejects.toMatchObject({
    name: "InvalidArgumentError",
    argument: "CallSid",
  });
  expect(received).toMatchObject([]);
});
