import { describe, expect, test } from "vitest";
import { formHeaders, useContract } from "../suite/contract.ts";
import { listFieldCases, writeForm } from "../suite/fields.ts";
import { accountSid, callSid, conferenceSid } from "../suite/sids.ts";
import { createFields } from "../values/create-fields.ts";

const contract = useContract();

const whom = { From: "+15017122661", To: "client:alice" };
const form = "From=%2B15017122661&To=client%3Aalice";

function expectSent(body: string, conference: string = conferenceSid): void {
  const line = `POST /2010-04-01/Accounts/${accountSid}/Conferences/${conference}/Participants.json`;
  expect(contract.sent()).toEqual([{ line, headers: formHeaders, body }]);
}

test.each(["queued", "coach", "byoc", "newConference"])(
  "a participant like the example %s is read as it came",
  async (example) => {
    const { participants } = contract.connect([{ status: 201, example }]);
    expect(await participants.create(conferenceSid, whom)).toEqual(contract.answer());
    expectSent(form);
  },
);

describe("the conference is named by", () => {
  test.each([
    ["its SID", conferenceSid, conferenceSid],
    ["a name of one character", "x", "x"],
    [
      "a name of many kinds",
      "Überraschung & 50 % / #1?",
      "%C3%9Cberraschung%20%26%2050%20%25%20%2F%20%231%3F",
    ],
  ])("%s", async (_kind, conference, encoded) => {
    await contract.connect().participants.create(conference, whom);
    expectSent(form, encoded);
  });
});

test("several values of a field go out as a repeated key, in their order", async () => {
  const { participants } = contract.connect();
  await participants.create(conferenceSid, {
    ...whom,
    StatusCallbackEvent: ["answered", "initiated", "completed"],
    EarlyMedia: false,
    Timeout: 20,
  });
  const events =
    "StatusCallbackEvent=answered&StatusCallbackEvent=initiated&StatusCallbackEvent=completed";
  expectSent(`${form}&${events}&EarlyMedia=false&Timeout=20`);
});

test("what is undefined, and an empty list, are not sent", async () => {
  const { participants } = contract.connect();
  const nothing = { Label: undefined, Muted: undefined, StatusCallbackEvent: [] };
  await participants.create(conferenceSid, { ...nothing, ...whom });
  expectSent(form);
});

test.each([
  ["+", "%2B"],
  ["a b", "a%20b"],
  ["a&b=c", "a%26b%3Dc"],
  ["100%", "100%25"],
  ["%20", "%2520"],
  ["日本語", "%E6%97%A5%E6%9C%AC%E8%AA%9E"],
  ["👩‍💻", "%F0%9F%91%A9%E2%80%8D%F0%9F%92%BB"],
  ["a\r\nb", "a%0D%0Ab"],
])("the text %j arrives unchanged", async (CallReason, encoded) => {
  await contract.connect().participants.create(conferenceSid, { ...whom, CallReason });
  expectSent(`${form}&CallReason=${encoded}`);
});

test.each(listFieldCases(createFields))("the mock accepts $title", async ({ fields }) => {
  const body = { ...whom, ...fields, CallSidToCoach: callSid };
  await contract.connect().participants.create(conferenceSid, body);
  expectSent(writeForm(body));
});

test.each([
  ["Timeout", { Timeout: 4 }],
  ["MaxParticipants", { MaxParticipants: 251 }],
  ["Label", { Label: callSid }],
  ["Byoc", { Byoc: "BY123" }],
  ["CallerDisplayName", { CallerDisplayName: "A" }],
])("a wrong %s is refused before anything is sent", async (argument, field) => {
  const { participants } = contract.connect();
  const created = participants.create(conferenceSid, { ...whom, ...field });
  await expect(created).rejects.toMatchObject({ name: "InvalidArgumentError", argument });
  expect(contract.exchanges).toEqual([]);
});

test("a coach with nobody to coach is refused before anything is sent", async () => {
  const { participants } = contract.connect();
  // @ts-expect-error the types ask for CallSidToCoach.
  const created = participants.create(conferenceSid, { ...whom, Coaching: true });
  const argument = "CallSidToCoach";
  await expect(created).rejects.toMatchObject({ name: "InvalidArgumentError", argument });
  expect(contract.exchanges).toEqual([]);
});

test.each(["", ".", ".."])(
  "the friendly name %j is refused before anything is sent",
  async (name) => {
    const created = contract.connect().participants.create(name, whom);
    const argument = "ConferenceSid";
    await expect(created).rejects.toMatchObject({ name: "InvalidArgumentError", argument });
    expect(contract.exchanges).toEqual([]);
  },
);
