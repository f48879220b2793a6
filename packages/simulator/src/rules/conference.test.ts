import { expect, test } from "vitest";
import { accountSid, ask, createHarness, from, type Harness } from "../../test/harness.ts";
import { rule } from "../../test/ledger.ts";

async function addAndAnswer(harness: Harness, label: string, body = {}) {
  const added = await harness.add(label, body);
  await harness.twilio.calls.answer(label);
  return added;
}

function readConference(harness: Harness, conferenceSid: string) {
  return ask(harness, "GET", `/Conferences/${conferenceSid}.json`);
}

function endConference(harness: Harness, conferenceSid: string) {
  return ask(harness, "POST", `/Conferences/${conferenceSid}.json`, { Status: "completed" });
}

test(rule("joins-by-name"), async () => {
  const harness = createHarness();
  const first = await harness.add("agent");
  const second = await harness.add("customer");
  const other = await harness.participants.create("billing", { From: from, To: "client:eve" });
  expect(second.conference_sid).toBe(first.conference_sid);
  expect(other.conference_sid).not.toBe(first.conference_sid);
});

test(rule("names-are-shared"), async () => {
  const harness = createHarness();
  const first = await addAndAnswer(harness, "agent");
  await harness.twilio.calls.hangUp("agent");
  const second = await addAndAnswer(harness, "agent");
  await harness.twilio.calls.hangUp("agent");
  expect(second.conference_sid).not.toBe(first.conference_sid);
  const named = harness.twilio.conferences.map(({ friendlyName, status }) => [
    friendlyName,
    status,
  ]);
  expect(named).toEqual(Array(2).fill(["support-4711", "completed"]));
});

test(rule("joins-by-sid"), async () => {
  const harness = createHarness();
  const { conference_sid: conferenceSid } = await addAndAnswer(harness, "agent");
  const whom = { From: from, To: "client:alice" };
  const joined = await harness.participants.create(conferenceSid, whom);
  expect(joined.conference_sid).toBe(conferenceSid);
  await harness.twilio.calls.hangUp({ to: "client:alice" });
  await harness.twilio.calls.hangUp("agent");
  const refused = { status: 400, code: 16022 };
  await expect(harness.participants.create(conferenceSid, whom)).rejects.toMatchObject(refused);
  const unknown = conferenceSid.replace(/.$/, (digit) => (digit === "0" ? "1" : "0"));
  await expect(harness.participants.create(unknown, whom)).rejects.toMatchObject(refused);
});

test(rule("starts-with-two"), async () => {
  const harness = createHarness();
  const waiting = { StartConferenceOnEnter: false };
  const { conference_sid: conferenceSid } = await addAndAnswer(harness, "one", waiting);
  const statusOf = async () => (await readConference(harness, conferenceSid)).body.status;
  await addAndAnswer(harness, "two", waiting);
  expect(await statusOf()).toBe("init");
  await addAndAnswer(harness, "three");
  expect(await statusOf()).toBe("in-progress");
});

test(rule("waits-in-init"), async () => {
  const harness = createHarness();
  const { conference_sid: conferenceSid } = await addAndAnswer(harness, "agent");
  const { body } = await readConference(harness, conferenceSid);
  expect(body).toMatchObject({ status: "init", reason_conference_ended: null });
});

test(rule("readable-before-start"), async () => {
  const harness = createHarness();
  const { conference_sid: conferenceSid } = await addAndAnswer(harness, "agent");
  expect(await harness.participants.get(conferenceSid, "agent")).toMatchObject({
    status: "connected",
  });
  const strict = createHarness({ assumptions: { readableBeforeStart: false } });
  await addAndAnswer(strict, "agent");
  await expect(strict.participants.get(conferenceSid, "agent")).rejects.toMatchObject({
    code: 20404,
  });
});

test.each(["hangs up", "is removed"])("%s: the last one ends the conference", async (how) => {
  const harness = createHarness();
  const { conference_sid: conferenceSid, call_sid } = await addAndAnswer(harness, "agent");
  if (how === "hangs up") await harness.twilio.calls.hangUp("agent");
  else await harness.participants.remove(conferenceSid, "agent");
  const reason = how === "hangs up" ? "last-participant-left" : "last-participant-kicked";
  expect(await readConference(harness, conferenceSid)).toMatchObject({
    body: {
      status: "completed",
      reason_conference_ended: reason,
      call_sid_ending_conference: call_sid,
    },
  });
});

test(rule("ends-with-last"), async () => {
  const harness = createHarness();
  await addAndAnswer(harness, "agent");
  await addAndAnswer(harness, "customer");
  await harness.twilio.calls.hangUp("customer");
  expect(harness.twilio.conferences).toMatchObject([{ status: "in-progress" }]);
  await harness.twilio.calls.hangUp("agent");
  expect(harness.twilio.conferences).toMatchObject([
    { status: "completed", endReason: "last-participant-left" },
  ]);
});

test(rule("waits-for-the-called"), async () => {
  const harness = createHarness();
  await addAndAnswer(harness, "agent");
  await harness.add("customer");
  await harness.twilio.calls.hangUp("agent");
  expect(harness.twilio.conferences).toMatchObject([{ status: "init" }]);
  await harness.twilio.calls.busy("customer");
  expect(harness.twilio.conferences).toMatchObject([{ status: "completed" }]);
});

test(rule("ends-on-exit"), async () => {
  for (const how of ["left", "kicked"] as const) {
    const harness = createHarness();
    await addAndAnswer(harness, "agent");
    const { conference_sid: conferenceSid } = await addAndAnswer(harness, "customer", {
      EndConferenceOnExit: true,
    });
    if (how === "left") await harness.twilio.calls.hangUp("customer");
    else await harness.participants.remove(conferenceSid, "customer");
    expect(harness.twilio.conferences).toMatchObject([
      { status: "completed", endReason: `participant-with-end-conference-on-exit-${how}` },
    ]);
    expect(harness.twilio.calls.list()).toEqual([]);
  }
});

test(rule("ends-by-api"), async () => {
  const harness = createHarness();
  await addAndAnswer(harness, "agent");
  const { conference_sid: conferenceSid } = await addAndAnswer(harness, "customer");
  const { status, body } = await endConference(harness, conferenceSid);
  expect(status).toBe(200);
  expect(body).toMatchObject({
    status: "completed",
    reason_conference_ended: "conference-ended-via-api",
    call_sid_ending_conference: null,
  });
  expect(harness.twilio.calls.list()).toEqual([]);
});

test(rule("spells-reasons-twice"), async () => {
  const harness = createHarness();
  await addAndAnswer(harness, "agent");
  const { conference_sid: conferenceSid } = await addAndAnswer(harness, "customer");
  await endConference(harness, conferenceSid);
  await harness.twilio.clock.advance({ minutes: 30 });
  const { body } = await readConference(harness, conferenceSid);
  expect(body.reason_conference_ended).toBe("conference-ended-via-api");
  const summary = await harness.summaries.get(conferenceSid);
  expect(summary.end_reason).toBe("conference_ended_via_api");
});

test(rule("names-the-ending-call"), async () => {
  const harness = createHarness();
  const { conference_sid: conferenceSid, call_sid: callSid } = await addAndAnswer(harness, "agent");
  await harness.twilio.calls.hangUp("agent");
  const { body } = await readConference(harness, conferenceSid);
  expect(body.call_sid_ending_conference).toBe(callSid);
  await harness.twilio.clock.advance({ minutes: 30 });
  expect(await harness.summaries.get(conferenceSid)).toMatchObject({ ended_by: callSid });
});

test(rule("limits-participants"), async () => {
  const harness = createHarness();
  await addAndAnswer(harness, "one", { MaxParticipants: 2 });
  await harness.add("two");
  await expect(harness.add("three")).rejects.toMatchObject({ status: 400, code: 16020 });
  await harness.twilio.calls.hangUp("one");
  await expect(harness.add("three")).resolves.toMatchObject({ label: "three" });
});

test("a conference takes 250 participants unless MaxParticipants says less", async () => {
  const { participants } = createHarness();
  const whom = { From: from, To: "client:alice" };
  for (let count = 0; count < 250; count += 1) await participants.create("hall", whom);
  await expect(participants.create("hall", whom)).rejects.toMatchObject({ code: 16020 });
});

test(rule("lists-nobody-afterwards"), async () => {
  const harness = createHarness();
  const { conference_sid: conferenceSid } = await addAndAnswer(harness, "agent");
  await harness.twilio.calls.hangUp("agent");
  const { items } = await harness.participants.list(conferenceSid);
  expect(items).toEqual([]);
});

test(rule("ends-only-what-is-in-progress"), async () => {
  const harness = createHarness();
  const { conference_sid: conferenceSid } = await addAndAnswer(harness, "agent");
  expect(await endConference(harness, conferenceSid)).toMatchObject({ status: 400 });
  await addAndAnswer(harness, "customer");
  expect(await endConference(harness, conferenceSid)).toMatchObject({ status: 200 });
  expect(await endConference(harness, conferenceSid)).toMatchObject({ status: 400 });
});

test("an account sees nothing of another account's conference", async () => {
  const harness = createHarness();
  const { conference_sid: conferenceSid } = await addAndAnswer(harness, "agent");
  const other = accountSid.replace(/.$/, "0");
  const response = await harness.twilio.fetch(
    `https://api.twilio.com/2010-04-01/Accounts/${other}/Conferences/${conferenceSid}/Participants.json`,
    { headers: { authorization: `Basic ${btoa(`${other}:not-a-real-token`)}` } },
  );
  expect(response.status).toBe(404);
});
