import { expect, test } from "vitest";
import {
  callSid,
  conferenceSid,
  connectTo,
  notFound,
  participant,
  participantUrl,
  unavailable,
} from "../test/fixtures.ts";
import { getParticipant } from "./generated/get-participant.ts";

const found = { status: 200, body: participant };

test.each([
  [callSid, callSid],
  ["agent", "agent"],
  ["billing desk", "billing%20desk"],
  ["a?b#c&d=e+f", "a%3Fb%23c%26d%3De%2Bf"],
  ["100%", "100%25"],
  ["…", "%E2%80%A6"],
  ["...", "..."],
  ["CA123", "CA123"],
])("a participant is found by SID or label: %s", async (name, encoded) => {
  const { connection, received } = await connectTo(found);
  expect(await getParticipant(connection, conferenceSid, name)).toEqual(participant);
  expect(received).toMatchObject([{ method: "GET", url: participantUrl(encoded), body: "" }]);
});

test.each(["", ".", "..", "a/b", "a%2Fb", "a%2fb", "x".repeat(129), undefined, null, 1])(
  "what is neither SID nor label is refused before anything is sent: %j",
  async (name) => {
    const { connection, received } = await connectTo(found);
    const untyped = Object.assign(Object.create(null), { name }).name;
    await expect(getParticipant(connection, conferenceSid, untyped)).rejects.toMatchObject({
      name: "InvalidArgumentError",
      argument: "CallSid",
    });
    expect(received).toMatchObject([]);
  },
);

test("the error for a wrong participant says that a SID or label is needed", async () => {
  const { connection } = await connectTo(found);
  await expect(getParticipant(connection, conferenceSid, "a/b")).rejects.toThrow(
    'CallSid must be a Call SID or a label of 1 to 128 characters without "/" and "%2F".',
  );
});

test("a friendly name in place of the conference's SID is refused", async () => {
  const { connection, received } = await connectTo(found);
  await expect(getParticipant(connection, "support-4711", "agent")).rejects.toMatchObject({
    name: "InvalidArgumentError",
    argument: "ConferenceSid",
  });
  expect(received).toMatchObject([]);
});

test("a fetch is repeated after a lost connection, 5xx and the time limit", async () => {
  const { connection, received } = await connectTo("reset", unavailable, "silence", found);
  const options = { timeoutMilliseconds: 1_000 };
  expect(await getParticipant(connection, conferenceSid, "agent", options)).toEqual(participant);
  expect(received).toHaveLength(4);
});

test("an error of the API is thrown with its code and not repeated", async () => {
  const { connection, received } = await connectTo(notFound);
  await expect(getParticipant(connection, conferenceSid, "agent")).rejects.toMatchObject({
    name: "ApiError",
    status: 404,
    code: 20404,
  });
  expect(received).toHaveLength(1);
});

test("the caller's signal ends the call with its reason", async () => {
  const { connection } = await connectTo("silence");
  const controller = new AbortController();
  const call = getParticipant(connection, conferenceSid, "agent", { signal: controller.signal });
  controller.abort(new Error("no longer needed"));
  await expect(call).rejects.toThrow("no longer needed");
});
