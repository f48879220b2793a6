import { expect, test } from "vitest";
import { accountSid, ask, authToken, createHarness, from } from "../../test/harness.ts";
import { rule } from "../../test/ledger.ts";

test(rule("answers-queued"), async () => {
  const { add, participants } = createHarness();
  await add("agent");
  const created = await add("customer");
  expect(created).toMatchObject({ status: "queued", queue_time: "1000" });
  const read = await participants.get(created.conference_sid, "customer");
  expect(read).not.toHaveProperty("queue_time");
});

test(rule("goes-through-statuses"), async () => {
  const { twilio, add, participants } = createHarness();
  const { conference_sid: conferenceSid } = await add("agent");
  await add("customer");
  const statuses = [];
  for (const milliseconds of [0, 1000, 500, 1500]) {
    if (milliseconds > 0) await twilio.clock.advance({ milliseconds });
    statuses.push((await participants.get(conferenceSid, "customer")).status);
  }
  expect(statuses).toEqual(["queued", "connecting", "ringing", "connected"]);
});

test(rule("never-joins-unanswered"), async () => {
  const { twilio, add, participants, receivedEvents } = createHarness();
  const { conference_sid: conferenceSid } = await add("agent");
  await twilio.calls.answer("agent");
  const ends = {
    busy: () => twilio.calls.busy("customer"),
    failed: () => twilio.calls.fail("customer"),
    "no-answer": () => twilio.calls.leaveUnanswered("customer"),
    canceled: () => participants.remove(conferenceSid, "customer"),
  };
  for (const end of Object.values(ends)) {
    await add("customer");
    await end();
    await expect(participants.get(conferenceSid, "customer")).rejects.toMatchObject({
      code: 20404,
    });
  }
  await twilio.settle();
  const [conference] = twilio.conferences;
  expect(conference?.calls.slice(1).map(({ status }) => status)).toEqual(Object.keys(ends));
  expect(receivedEvents().filter((event) => event === "participant-join")).toHaveLength(1);
});

test(rule("gives-up-after-timeout"), async () => {
  const { twilio, add } = createHarness({ scenario: { calls: [{ outcome: "no-answer" }] } });
  await add("agent", { Timeout: 20 });
  await twilio.clock.advance({ milliseconds: 24_999 });
  expect(twilio.calls.list()).toMatchObject([{ status: "ringing" }]);
  await twilio.clock.advance({ milliseconds: 1 });
  expect(twilio.conferences[0]?.calls).toMatchObject([{ status: "no-answer" }]);
});

test(rule("dials-one-a-second"), async () => {
  const { twilio, add } = createHarness({ scenario: { calls: [{ outcome: "by-hand" }] } });
  for (const label of ["one", "two", "three"]) await add(label);
  const statuses = [];
  for (let second = 0; second < 3; second += 1) {
    statuses.push(twilio.calls.list().map(({ status }) => status === "queued"));
    await twilio.clock.advance({ seconds: 1 });
  }
  expect(statuses).toEqual([
    [false, true, true],
    [false, false, true],
    [false, false, false],
  ]);
});

test(rule("forgets-who-left"), async () => {
  const { twilio, add, participants } = createHarness();
  const { conference_sid: conferenceSid, call_sid: callSid } = await add("agent");
  await twilio.calls.answer("agent");
  await add("customer");
  await twilio.calls.hangUp("agent");
  const gone = { status: 404, code: 20404 };
  await expect(participants.get(conferenceSid, callSid)).rejects.toMatchObject(gone);
  await expect(participants.update(conferenceSid, "agent", {})).rejects.toMatchObject(gone);
});

test(rule("labels-are-unique"), async () => {
  const { twilio, add } = createHarness();
  await add("agent");
  await expect(add("agent")).rejects.toMatchObject({ status: 400, code: 16026 });
  await twilio.calls.busy("agent");
  await expect(add("agent")).resolves.toMatchObject({ label: "agent" });
});

test(rule("labels-have-a-form"), async () => {
  const harness = createHarness();
  for (const Label of ["a/b", "x".repeat(129), `CA${"0".repeat(32)}`]) {
    const form = { From: from, To: "client:alice", Label };
    const { status, body } = await ask(
      harness,
      "POST",
      "/Conferences/room/Participants.json",
      form,
    );
    expect({ status, code: body.code }).toEqual({ status: 400, code: 16024 });
  }
});

test(rule("removes"), async () => {
  const harness = createHarness();
  const { conference_sid: conferenceSid } = await harness.add("agent");
  await harness.twilio.calls.answer("agent");
  await harness.add("customer");
  const path = `/Conferences/${conferenceSid}/Participants/agent.json`;
  expect(await ask(harness, "DELETE", path)).toEqual({ status: 204, body: {} });
  expect(await ask(harness, "GET", path)).toMatchObject({ status: 404 });
  expect(harness.twilio.conferences[0]?.calls[0]).toMatchObject({ status: "completed" });
});

test(rule("updates"), async () => {
  const { twilio, add, participants } = createHarness();
  const { conference_sid: conferenceSid, call_sid: agent } = await add("agent");
  await twilio.calls.answer("agent");
  await add("supervisor");
  await twilio.calls.answer("supervisor");
  const changed = await participants.update(conferenceSid, "supervisor", {
    Muted: true,
    Hold: true,
    EndConferenceOnExit: true,
    Coaching: true,
    CallSidToCoach: agent,
    BeepOnExit: false,
    WaitUrl: "https://app.example/music",
  });
  expect(changed).toMatchObject({
    muted: true,
    hold: true,
    end_conference_on_exit: true,
    coaching: true,
    call_sid_to_coach: agent,
  });
  const back = await participants.update(conferenceSid, "supervisor", {
    Muted: false,
    Hold: false,
    Coaching: false,
  });
  expect(back).toMatchObject({
    muted: false,
    hold: false,
    coaching: false,
    call_sid_to_coach: null,
  });
  expect(await participants.get(conferenceSid, "supervisor")).toEqual(back);
});

test(rule("coaches-who-is-present"), async () => {
  const { twilio, add, participants } = createHarness();
  const { conference_sid: conferenceSid, call_sid: agent } = await add("agent");
  const coaching = { Coaching: true, CallSidToCoach: agent };
  await expect(add("supervisor", coaching)).rejects.toMatchObject({ status: 400, code: 16028 });
  await twilio.calls.answer("agent");
  await participants.update(conferenceSid, "agent", { Hold: true });
  await expect(add("supervisor", coaching)).rejects.toMatchObject({ status: 400, code: 16027 });
  await participants.update(conferenceSid, "agent", { Hold: false });
  await expect(add("supervisor", coaching)).resolves.toMatchObject({ call_sid_to_coach: agent });
});

test(rule("muted-takes-any-text"), async () => {
  const path = "/Conferences/CF/Participants/agent.json";
  const strict = createHarness();
  const { conference_sid: conferenceSid } = await strict.add("agent", { Muted: true });
  const target = path.replace("CF", conferenceSid);
  const refused = await ask(strict, "POST", target, { Muted: "perhaps" });
  expect(refused).toMatchObject({ status: 400, body: { details: { parameter: "Muted" } } });
  const lenient = createHarness({ assumptions: { mutedTakesAnyText: true } });
  await lenient.add("agent", { Muted: true });
  const taken = await ask(lenient, "POST", target, { Muted: "perhaps" });
  expect(taken).toMatchObject({ status: 200, body: { muted: false } });
});

test(rule("waiting-is-not-muted"), async () => {
  for (const waitingIsMuted of [false, true]) {
    const { twilio, add, participants } = createHarness({ assumptions: { waitingIsMuted } });
    const { conference_sid: conferenceSid } = await add("agent");
    await twilio.calls.answer("agent");
    const { muted } = await participants.get(conferenceSid, "agent");
    expect(muted).toBe(waitingIsMuted);
  }
});

test(rule("joins-with-the-answer"), async () => {
  const joined = [];
  for (const joinsWith of ["answer", "early-media"] as const) {
    const { twilio, add } = createHarness({ assumptions: { joinsWith } });
    await add("agent");
    await twilio.clock.advance({ seconds: 1 });
    const [call] = twilio.calls.list();
    joined.push({ status: call?.status, joined: call?.joinedAt !== null });
  }
  expect(joined).toEqual([
    { status: "ringing", joined: false },
    { status: "ringing", joined: true },
  ]);
});

test(rule("refuses-with-400"), async () => {
  const { add } = createHarness();
  await add("agent");
  await expect(add("agent")).rejects.toMatchObject({ status: 400, code: 16026 });
  const other = createHarness({ assumptions: { refusalStatus: 409 } });
  await other.add("agent");
  await expect(other.add("agent")).rejects.toMatchObject({ status: 409, code: 16026 });
  const form = { From: from, To: "client:alice", Label: "a/b" };
  const refused = await ask(other, "POST", "/Conferences/room/Participants.json", form);
  expect(refused).toMatchObject({ status: 409, body: { status: 409, code: 16024 } });
});

test("a call that is still queued can be answered, and is dialled only once", async () => {
  const { twilio, add, participants } = createHarness();
  await add("agent");
  const { conference_sid: conferenceSid } = await add("customer");
  await twilio.calls.answer("customer");
  const { status } = await participants.get(conferenceSid, "customer");
  expect(status).toBe("connected");
  await twilio.clock.advance({ seconds: 10 });
  const dialled = twilio.journal.events.filter(({ type }) => type === "call-initiated");
  expect(dialled).toHaveLength(2);
});

test("a token that is wrong is answered with 401, and so is another account's path", async () => {
  const { twilio } = createHarness();
  const other = accountSid.replace(/.$/, "0");
  for (const pair of [`${accountSid}:wrong`, `${other}:${authToken}`]) {
    const { status } = await twilio.fetch(
      `https://api.twilio.com/2010-04-01/Accounts/${accountSid}/Conferences/room/Participants.json`,
      { method: "POST", headers: { authorization: `Basic ${btoa(pair)}` } },
    );
    expect(status).toBe(401);
  }
});
