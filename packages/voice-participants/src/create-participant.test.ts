import { expect, test } from "vitest";
import {
  callSid,
  conferenceSid,
  connectTo,
  participant,
  participantsUrl,
  tooMany,
  unavailable,
} from "../test/fixtures.ts";
import { createParticipant } from "./generated/create-participant.ts";

const created = { status: 201, body: { ...participant, status: "queued", queue_time: "1000" } };
const body = { From: "+15017122661", To: "client:alice?a=1&b=2" };

test("the body is sent as a form, with a list as a repeated key and undefined left out", async () => {
  const { connection, received } = await connectTo(created);
  const added = await createParticipant(connection, conferenceSid, {
    ...body,
    Label: undefined,
    EarlyMedia: false,
    Timeout: 20,
    StatusCallbackEvent: ["initiated", "answered"],
    WaitUrl: "",
  });
  expect(added.queue_time).toBe("1000");
  expect(received).toMatchObject([
    {
      method: "POST",
      url: participantsUrl,
      body: "From=%2B15017122661&To=client%3Aalice%3Fa%3D1%26b%3D2&EarlyMedia=false&Timeout=20&StatusCallbackEvent=initiated&StatusCallbackEvent=answered&WaitUrl=",
    },
  ]);
});

test("a conference may be named by its friendly name, whatever its characters", async () => {
  const { connection, received } = await connectTo(created);
  await createParticipant(connection, "support #4711/é", body);
  expect(received[0]?.url).toBe(
    participantsUrl.replace(conferenceSid, "support%20%234711%2F%C3%A9"),
  );
});

test("a create that was not processed is repeated", async () => {
  const { connection, received } = await connectTo(tooMany, tooMany, created);
  expect((await createParticipant(connection, conferenceSid, body)).call_sid).toBe(callSid);
  expect(received).toHaveLength(3);
});

test.each([
  ["ApiError", unavailable, {}],
  ["ApiError", { status: 500, body: "" }, {}],
  ["ConnectionError", "reset" as const, {}],
  ["TimeoutError", "silence" as const, { timeoutMilliseconds: 500 }],
])("a create that may have dialled is not repeated after %s %o", async (name, reply, options) => {
  const { connection, received } = await connectTo(reply, created);
  await expect(createParticipant(connection, conferenceSid, body, options)).rejects.toMatchObject({
    name,
  });
  expect(received).toHaveLength(1);
});

test("a success that is not JSON is an error", async () => {
  const { connection } = await connectTo({ status: 201, body: "<html>", headers: {} });
  await expect(createParticipant(connection, conferenceSid, body)).rejects.toMatchObject({
    name: "ResponseError",
    status: 201,
  });
});

test.each([
  ["ConferenceSid", "", {}, /1 or more/],
  ["Timeout", conferenceSid, { Timeout: 0 }, /whole number from \d+ to \d+/],
  ["Timeout", conferenceSid, { Timeout: 100_000 }, /whole number from \d+ to \d+/],
  ["Timeout", conferenceSid, { Timeout: 5.5 }, /whole number/],
  ["TimeLimit", conferenceSid, { TimeLimit: Number.NaN }, /finite number/],
  ["MaxParticipants", conferenceSid, { MaxParticipants: 251 }, /2.* 250/],
  ["CallerDisplayName", conferenceSid, { CallerDisplayName: "A" }, /2.* 255/],
  ["Byoc", conferenceSid, { Byoc: "BY1" }, /"BY" and 32 hexadecimal digits/],
  ["CallSidToCoach", conferenceSid, { CallSidToCoach: "agent" }, /"CA" and 32 hexadecimal/],
  ["CallSidToCoach", conferenceSid, { Coaching: true }, /is missing: Coaching/],
  ["Label", conferenceSid, { Label: "" }, /1 to 128 characters/],
  ["Label", conferenceSid, { Label: "x".repeat(129) }, /1 to 128 characters/],
  ["Label", conferenceSid, { Label: "a/b" }, /without "\/"/],
  ["Label", conferenceSid, { Label: "a%2fb" }, /without .* "%2F"/],
  ["Label", conferenceSid, { Label: callSid }, /unlike a Call SID/],
])(
  "a wrong %s is refused before anything is sent: %s %j",
  async (argument, name, members, message) => {
    const { connection, received } = await connectTo(created);
    // As a caller without types passes it.
    const untyped = Object.assign(Object.create(null), body, members);
    const call = createParticipant(connection, name, untyped);
    await expect(call).rejects.toMatchObject({ name: "InvalidArgumentError", argument });
    await expect(call).rejects.toThrow(message);
    expect(received).toMatchObject([]);
  },
);

test.each([
  { Timeout: 5 },
  { Timeout: 600 },
  { MachineDetectionSpeechThreshold: 6000 },
  { CallerDisplayName: "AB" },
  { Label: "😀".repeat(128) },
  { Label: "CA or not" },
  { Coaching: true, CallSidToCoach: callSid },
  { Coaching: false },
])("a body at the limits of what is allowed is sent: %j", async (members) => {
  const { connection, received } = await connectTo(created);
  await createParticipant(
    connection,
    conferenceSid,
    Object.assign(Object.create(null), body, members),
  );
  expect(received).toHaveLength(1);
});

test("a body that is left out is refused before anything is sent", async () => {
  const { connection, received } = await connectTo(created);
  // @ts-expect-error a caller without types can leave it out
  await expect(createParticipant(connection, conferenceSid)).rejects.toMatchObject({
    name: "InvalidArgumentError",
    argument: "body",
    message: "body is missing.",
  });
  expect(received).toEqual([]);
});
