import { expect, test } from "vitest";
import {
  callSid,
  conferenceSid,
  connectTo,
  participant,
  participantUrl,
  tooMany,
  unavailable,
} from "../test/fixtures.ts";
import { updateParticipant } from "./generated/update-participant.ts";

const updated = { status: 200, body: { ...participant, muted: true } };
const announcement = { AnnounceUrl: "https://example.com/announcement.xml" };

test("only what the body names is sent", async () => {
  const { connection, received } = await connectTo(updated);
  const body = { Muted: true, Hold: undefined, BeepOnExit: false };
  expect((await updateParticipant(connection, conferenceSid, "agent", body)).muted).toBe(true);
  expect(received).toMatchObject([
    { method: "POST", url: participantUrl("agent"), body: "Muted=true&BeepOnExit=false" },
  ]);
});

test("an update is repeated after a lost connection and 5xx", async () => {
  const { connection, received } = await connectTo("reset", unavailable, updated);
  await updateParticipant(connection, conferenceSid, "agent", { Muted: true });
  expect(received).toHaveLength(3);
});

test.each([
  ["ConnectionError", "reset" as const],
  ["ApiError", unavailable],
])("an announcement that may have been heard is not repeated after %s", async (name, reply) => {
  const { connection, received } = await connectTo(reply, updated);
  await expect(
    updateParticipant(connection, conferenceSid, "agent", announcement),
  ).rejects.toMatchObject({ name });
  expect(received).toHaveLength(1);
});

test("an announcement that was not processed is repeated", async () => {
  const { connection, received } = await connectTo(tooMany, updated);
  await updateParticipant(connection, conferenceSid, "agent", announcement);
  expect(received).toHaveLength(2);
});

test.each([
  ["CallSidToCoach", "agent", { Coaching: true }],
  ["CallSidToCoach", "agent", { CallSidToCoach: "supervisor" }],
  ["CallSid", "..", { Muted: true }],
])("a wrong %s is refused before anything is sent", async (argument, name, members) => {
  const { connection, received } = await connectTo(updated);
  const untyped = Object.assign(Object.create(null), members);
  await expect(updateParticipant(connection, conferenceSid, name, untyped)).rejects.toMatchObject({
    name: "InvalidArgumentError",
    argument,
  });
  expect(received).toMatchObject([]);
});

test("an update with Coaching requires CallSidToCoach", async () => {
  const { connection, received } = await connectTo(updated);
  const body = { Coaching: true, CallSidToCoach: callSid };
  await updateParticipant(connection, conferenceSid, "supervisor", body);
  expect(received[0]?.body).toBe(`Coaching=true&CallSidToCoach=${callSid}`);
});

test.each([{}, { Muted: undefined }])(
  "the empty update %j is sent as an empty form",
  async (body) => {
    const { connection, received } = await connectTo(updated);
    expect(await updateParticipant(connection, conferenceSid, "agent", body)).toEqual(updated.body);
    expect(received).toMatchObject([{ method: "POST", url: participantUrl("agent"), body: "" }]);
  },
);

class Change {
  get Muted(): boolean {
    return true;
  }
}

test.each([
  ["no body", undefined, "body is missing."],
  ["an instance of a class", new Change(), "body must be a plain object"],
  ["URLSearchParams", new URLSearchParams("Muted=true"), "body must be a plain object"],
])("an update by %s is refused before anything is sent", async (_, body, message) => {
  const { connection, received } = await connectTo(updated);
  // @ts-expect-error a caller without types can pass anything
  const call = updateParticipant(connection, conferenceSid, "agent", body);
  await expect(call).rejects.toMatchObject({
    name: "InvalidArgumentError",
    argument: "body",
    message: expect.stringContaining(message),
  });
  expect(received).toEqual([]);
});

test("options that are no plain object are refused before anything is sent", async () => {
  const { connection, received } = await connectTo(updated);
  const call = updateParticipant(connection, conferenceSid, "agent", {}, new AbortController());
  await expect(call).rejects.toMatchObject({ name: "InvalidArgumentError", argument: "options" });
  expect(received).toEqual([]);
});
