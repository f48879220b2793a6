import { expect, test } from "vitest";
import { accountSid, ask, from, type Story, tellStory } from "../../test/story.ts";
import { rule } from "../../test/titles.ts";

async function addAndAnswer(story: Story, label: string, body = {}) {
  const added = await story.add(label, body);
  await story.twilio.calls.answer(label);
  return added;
}

function readConference(story: Story, conferenceSid: string) {
  return ask(story, "GET", `/Conferences/${conferenceSid}.json`);
}

function endConference(story: Story, conferenceSid: string) {
  return ask(story, "POST", `/Conferences/${conferenceSid}.json`, { Status: "completed" });
}

test(rule("joins-by-name"), async () => {
  const story = tellStory();
  const first = await story.add("agent");
  const second = await story.add("customer");
  const other = await story.participants.create("billing", { From: from, To: "client:eve" });
  expect(second.conference_sid).toBe(first.conference_sid);
  expect(other.conference_sid).not.toBe(first.conference_sid);
});

test(rule("names-are-shared"), async () => {
  const story = tellStory();
  const first = await addAndAnswer(story, "agent");
  await story.twilio.calls.hangUp("agent");
  const second = await addAndAnswer(story, "agent");
  await story.twilio.calls.hangUp("agent");
  expect(second.conference_sid).not.toBe(first.conference_sid);
  const named = story.twilio.conferences.map(({ friendlyName, status }) => [friendlyName, status]);
  expect(named).toEqual(Array(2).fill(["support-4711", "completed"]));
});

test(rule("joins-by-sid"), async () => {
  const story = tellStory();
  const { conference_sid: conferenceSid } = await addAndAnswer(story, "agent");
  const whom = { From: from, To: "client:alice" };
  const joined = await story.participants.create(conferenceSid, whom);
  expect(joined.conference_sid).toBe(conferenceSid);
  await story.twilio.calls.hangUp({ to: "client:alice" });
  await story.twilio.calls.hangUp("agent");
  const refused = { status: 400, code: 16022 };
  await expect(story.participants.create(conferenceSid, whom)).rejects.toMatchObject(refused);
  const unknown = conferenceSid.replace(/.$/, (digit) => (digit === "0" ? "1" : "0"));
  await expect(story.participants.create(unknown, whom)).rejects.toMatchObject(refused);
});

test(rule("starts-with-two"), async () => {
  const story = tellStory();
  const waiting = { StartConferenceOnEnter: false };
  const { conference_sid: conferenceSid } = await addAndAnswer(story, "one", waiting);
  const statusOf = async () => (await readConference(story, conferenceSid)).body.status;
  await addAndAnswer(story, "two", waiting);
  expect(await statusOf()).toBe("init");
  await addAndAnswer(story, "three");
  expect(await statusOf()).toBe("in-progress");
});

test(rule("waits-in-init"), async () => {
  const story = tellStory();
  const { conference_sid: conferenceSid } = await addAndAnswer(story, "agent");
  const { body } = await readConference(story, conferenceSid);
  expect(body).toMatchObject({ status: "init", reason_conference_ended: null });
});

test(rule("readable-before-start"), async () => {
  const story = tellStory();
  const { conference_sid: conferenceSid } = await addAndAnswer(story, "agent");
  expect(await story.participants.get(conferenceSid, "agent")).toMatchObject({
    status: "connected",
  });
  const strict = tellStory({ assumptions: { readableBeforeStart: false } });
  await addAndAnswer(strict, "agent");
  await expect(strict.participants.get(conferenceSid, "agent")).rejects.toMatchObject({
    code: 20404,
  });
});

test.each(["hangs up", "is removed"])("%s: the last one ends the conference", async (how) => {
  const story = tellStory();
  const { conference_sid: conferenceSid, call_sid } = await addAndAnswer(story, "agent");
  if (how === "hangs up") await story.twilio.calls.hangUp("agent");
  else await story.participants.remove(conferenceSid, "agent");
  const reason = how === "hangs up" ? "last-participant-left" : "last-participant-kicked";
  expect(await readConference(story, conferenceSid)).toMatchObject({
    body: {
      status: "completed",
      reason_conference_ended: reason,
      call_sid_ending_conference: call_sid,
    },
  });
});

test(rule("ends-with-last"), async () => {
  const story = tellStory();
  await addAndAnswer(story, "agent");
  await addAndAnswer(story, "customer");
  await story.twilio.calls.hangUp("customer");
  expect(story.twilio.conferences).toMatchObject([{ status: "in-progress" }]);
  await story.twilio.calls.hangUp("agent");
  expect(story.twilio.conferences).toMatchObject([
    { status: "completed", endReason: "last-participant-left" },
  ]);
});

test(rule("waits-for-the-called"), async () => {
  const story = tellStory();
  await addAndAnswer(story, "agent");
  await story.add("customer");
  await story.twilio.calls.hangUp("agent");
  expect(story.twilio.conferences).toMatchObject([{ status: "init" }]);
  await story.twilio.calls.busy("customer");
  expect(story.twilio.conferences).toMatchObject([{ status: "completed" }]);
});

test(rule("ends-on-exit"), async () => {
  for (const how of ["left", "kicked"] as const) {
    const story = tellStory();
    await addAndAnswer(story, "agent");
    const { conference_sid: conferenceSid } = await addAndAnswer(story, "customer", {
      EndConferenceOnExit: true,
    });
    if (how === "left") await story.twilio.calls.hangUp("customer");
    else await story.participants.remove(conferenceSid, "customer");
    expect(story.twilio.conferences).toMatchObject([
      { status: "completed", endReason: `participant-with-end-conference-on-exit-${how}` },
    ]);
    expect(story.twilio.calls.list()).toEqual([]);
  }
});

test(rule("ends-by-api"), async () => {
  const story = tellStory();
  await addAndAnswer(story, "agent");
  const { conference_sid: conferenceSid } = await addAndAnswer(story, "customer");
  const { status, body } = await endConference(story, conferenceSid);
  expect(status).toBe(200);
  expect(body).toMatchObject({
    status: "completed",
    reason_conference_ended: "conference-ended-via-api",
    call_sid_ending_conference: null,
  });
  expect(story.twilio.calls.list()).toEqual([]);
});

test(rule("spells-reasons-twice"), async () => {
  const story = tellStory();
  await addAndAnswer(story, "agent");
  const { conference_sid: conferenceSid } = await addAndAnswer(story, "customer");
  await endConference(story, conferenceSid);
  await story.twilio.clock.advance({ minutes: 30 });
  const { body } = await readConference(story, conferenceSid);
  expect(body.reason_conference_ended).toBe("conference-ended-via-api");
  const summary = await story.summaries.get(conferenceSid);
  expect(summary.end_reason).toBe("conference_ended_via_api");
});

test(rule("names-the-ending-call"), async () => {
  const story = tellStory();
  const { conference_sid: conferenceSid, call_sid: callSid } = await addAndAnswer(story, "agent");
  await story.twilio.calls.hangUp("agent");
  const { body } = await readConference(story, conferenceSid);
  expect(body.call_sid_ending_conference).toBe(callSid);
  await story.twilio.clock.advance({ minutes: 30 });
  expect(await story.summaries.get(conferenceSid)).toMatchObject({ ended_by: callSid });
});

test(rule("limits-participants"), async () => {
  const story = tellStory();
  await addAndAnswer(story, "one", { MaxParticipants: 2 });
  await story.add("two");
  await expect(story.add("three")).rejects.toMatchObject({ status: 400, code: 16020 });
  await story.twilio.calls.hangUp("one");
  await expect(story.add("three")).resolves.toMatchObject({ label: "three" });
});

test("a conference takes 250 participants unless MaxParticipants says less", async () => {
  const { participants } = tellStory();
  const whom = { From: from, To: "client:alice" };
  for (let count = 0; count < 250; count += 1) await participants.create("hall", whom);
  await expect(participants.create("hall", whom)).rejects.toMatchObject({ code: 16020 });
});

test(rule("lists-nobody-afterwards"), async () => {
  const story = tellStory();
  const { conference_sid: conferenceSid } = await addAndAnswer(story, "agent");
  await story.twilio.calls.hangUp("agent");
  const { items } = await story.participants.list(conferenceSid);
  expect(items).toEqual([]);
});

test(rule("ends-only-what-is-in-progress"), async () => {
  const story = tellStory();
  const { conference_sid: conferenceSid } = await addAndAnswer(story, "agent");
  expect(await endConference(story, conferenceSid)).toMatchObject({ status: 400 });
  await addAndAnswer(story, "customer");
  expect(await endConference(story, conferenceSid)).toMatchObject({ status: 200 });
  expect(await endConference(story, conferenceSid)).toMatchObject({ status: 400 });
});

test("an account sees nothing of another account's conference", async () => {
  const story = tellStory();
  const { conference_sid: conferenceSid } = await addAndAnswer(story, "agent");
  const other = accountSid.replace(/.$/, "0");
  const response = await story.twilio.fetch(
    `https://api.twilio.com/2010-04-01/Accounts/${other}/Conferences/${conferenceSid}/Participants.json`,
    { headers: { authorization: `Basic ${btoa(`${other}:not-a-real-token`)}` } },
  );
  expect(response.status).toBe(404);
});
