import { expect, test } from "vitest";
import { accountSid, createHarness, from } from "../../test/harness.ts";
import type { CallRule } from "../index.ts";

test("a participant who isn't there is an InvalidArgumentError that names those who are", async () => {
  const { twilio, add } = createHarness();
  await add("customer");
  await expect(twilio.calls.answer("agent")).rejects.toMatchObject({
    name: "InvalidArgumentError",
    argument: "who",
    message: expect.stringContaining("no participant is labelled agent; there are: customer"),
  });
});

test("the error for a call says so when there is no call", async () => {
  const { twilio } = createHarness();
  await expect(twilio.calls.hangUp("agent")).rejects.toThrow("labelled agent; there is none");
});

test("a label that two conferences have needs its conference", async () => {
  const { twilio, add, participants } = createHarness();
  await add("agent");
  const whom = { From: from, To: "client:other", Label: "agent" };
  const { call_sid: callSid } = await participants.create("billing", whom);
  await expect(twilio.calls.answer("agent")).rejects.toThrow(
    "who fits several calls: say { label, conference } or a Call SID; there are: CA",
  );
  const answered = await twilio.calls.answer({ label: "agent", conference: "billing" });
  expect(answered).toMatchObject({ callSid, status: "in-progress" });
});

test.each([
  ["label", "agent"],
  ["callSid", undefined],
  ["to", "client:agent"],
])("a call is found by its %s", async (name, value) => {
  const { twilio, add } = createHarness();
  const { call_sid: callSid } = await add("agent");
  await add("customer");
  const text = value ?? callSid;
  expect(await twilio.calls.answer(text)).toMatchObject({ callSid });
  expect(await twilio.calls.hangUp({ [name]: text })).toMatchObject({ callSid });
});

test("a call that was answered can't be answered, be busy or fail", async () => {
  const { twilio, add } = createHarness();
  await add("agent");
  await twilio.calls.answer("agent");
  const { calls } = twilio;
  for (const act of [calls.answer, calls.busy, calls.fail, calls.leaveUnanswered]) {
    await expect(act("agent")).rejects.toThrow("who is a call that was answered already");
  }
});

const outcomes: [CallRule, string][] = [
  [{ label: "agent", outcome: "busy" }, "busy"],
  [{ to: "client:agent", outcome: "fail" }, "failed"],
  [{ outcome: "no-answer" }, "no-answer"],
  [{ after: { seconds: 50 } }, "in-progress"],
  [{ after: { seconds: 70 } }, "no-answer"],
  [{ hangUpAfter: { seconds: 5 } }, "completed"],
  [{ label: "somebody else", outcome: "busy" }, "in-progress"],
  [{ outcome: "by-hand" }, "no-answer"],
];

test.each(outcomes)("a scenario with %j leads to %s", async (rule, status) => {
  const { twilio, add } = createHarness({ scenario: { calls: [rule] } });
  await add("agent");
  await twilio.clock.advance({ minutes: 2 });
  expect(twilio.conferences[0]?.calls).toMatchObject([{ status }]);
});

test("the first rule of a scenario that fits counts, until it is used up", async () => {
  const { twilio, add } = createHarness({
    scenario: {
      calls: [
        { outcome: "busy", times: 1 },
        { label: "two", outcome: "fail" },
      ],
    },
  });
  for (const label of ["one", "two", "three"]) await add(label);
  await twilio.clock.advance({ minutes: 1 });
  const statuses = twilio.conferences[0]?.calls.map(({ status }) => status);
  expect(statuses).toEqual(["busy", "failed", "in-progress"]);
});

test("the outcome of the next call is used before that of the scenario", async () => {
  const { twilio, add } = createHarness();
  await twilio.calls.plan({ outcome: "fail" });
  await twilio.calls.next({ outcome: "busy" });
  for (const label of ["one", "two"]) await add(label);
  await twilio.clock.advance({ minutes: 1 });
  const statuses = twilio.conferences[0]?.calls.map(({ status }) => status);
  expect(statuses).toEqual(["busy", "failed"]);
});

test("a call ends when its TimeLimit is reached", async () => {
  const { twilio, add } = createHarness();
  await add("agent", { TimeLimit: 30 });
  await twilio.calls.answer("agent");
  await twilio.clock.advance({ seconds: 30 });
  expect(twilio.calls.list()).toEqual([]);
});

test("hanging up before the answer refuses the call", async () => {
  const { twilio, add } = createHarness();
  await add("agent");
  expect(await twilio.calls.hangUp("agent")).toMatchObject({ status: "busy", joinedAt: null });
});

test("a call that comes by <Dial> joins at once, and its TwiML decides where callbacks go", async () => {
  const { twilio, participants, receivedEvents, summaries } = createHarness();
  const call = await twilio.calls.join({
    conference: "support-4711",
    accountSid,
    from: "+15558675310",
    to: from,
    label: "customer",
    parameters: {
      EndConferenceOnExit: true,
      ConferenceStatusCallback: "https://app.example/conferences",
      ConferenceStatusCallbackEvent: ["join", "end"],
    },
  });
  expect(call).toMatchObject({ direction: "inbound", status: "in-progress" });
  const { conferenceSid } = call;
  expect(await participants.get(conferenceSid, "customer")).toMatchObject({ status: "connected" });
  await twilio.calls.hangUp("customer");
  await twilio.settle();
  expect(receivedEvents()).toEqual(["participant-join", "conference-end"]);
  await twilio.clock.advance({ minutes: 30 });
  const { items } = await summaries.participants(conferenceSid);
  expect(items).toMatchObject([
    { call_direction: "inbound", call_type: "carrier", outbound_queue_length: null },
  ]);
});

test("joining needs no account where only one is known, and says which there are otherwise", async () => {
  const { twilio, add } = createHarness();
  const joining = { conference: "support-4711", from: "+15558675310", to: from };
  await expect(twilio.calls.join(joining)).rejects.toThrow(
    "accountSid has to say whose conference",
  );
  await add("agent");
  await expect(twilio.calls.join(joining)).resolves.toMatchObject({ accountSid });
});

test("joining a full conference is refused with Twilio's words", async () => {
  const { twilio, add } = createHarness();
  await add("one", { MaxParticipants: 2 });
  await add("two");
  const joining = { conference: "support-4711", from: "+15558675310", to: from };
  await expect(twilio.calls.join(joining)).rejects.toThrow("Conference is full (16020)");
});

test.each([
  [
    { outcome: "answers" },
    "rule.outcome is not known; there are: answer, no-answer, busy, fail, by-hand",
  ],
  [{ lable: "agent" }, "rule.lable is not known; there are: to, label, times"],
  [{ after: 2 }, "rule.after has to be a plain object"],
  [{ times: -1 }, "rule.times has to be a whole number from 0 on"],
])("a rule such as %j is an InvalidArgumentError", async (rule, problem) => {
  const { twilio } = createHarness();
  await expect(twilio.calls.plan(rule as CallRule)).rejects.toMatchObject({
    name: "InvalidArgumentError",
    message: expect.stringContaining(problem),
  });
});

test.each([
  [{ from: "+15558675310" }, "to is missing"],
  [{ from: "+15558675310", to: from, label: "a/b" }, "label has to match"],
  [
    { from: "+15558675310", to: from, parameters: { Muted: "perhaps" } },
    "parameters.Muted has to be of type boolean",
  ],
  [{ from: "+15558675310", to: from, parameters: { Mute: true } }, "parameters.Mute is not known"],
])(
  "joining with %j is an InvalidArgumentError that says what is wrong",
  async (joining, problem) => {
    const { twilio, add } = createHarness();
    await add("agent");
    const call = twilio.calls.join(Object({ conference: "support-4711", ...joining }));
    await expect(call).rejects.toMatchObject({
      name: "InvalidArgumentError",
      message: expect.stringContaining(problem),
    });
  },
);

test("a command of an unknown type is an InvalidArgumentError that names the known ones", async () => {
  const { twilio } = createHarness();
  await expect(twilio.execute(Object({ type: "answer" }))).rejects.toThrow(
    "command.type is not known; there are: answer-call, hang-up-call",
  );
});

test("each method has a command as plain JSON that does the same", async () => {
  const { twilio, add } = createHarness();
  await add("agent");
  const entries = await twilio.execute(
    JSON.parse('{"type":"answer-call","who":{"label":"agent"}}'),
  );
  expect(entries.map(({ type }) => type)).toContain("participant-join");
  const [call] = twilio.calls.list();
  expect(call).toMatchObject({ label: "agent", status: "in-progress" });
});
