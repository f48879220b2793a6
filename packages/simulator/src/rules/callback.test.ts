import { fixtures } from "@conference-kit/test-fixtures";
import { expect, test } from "vitest";
import { ask, callbackUrl, createHarness } from "../../test/harness.ts";
import { rule } from "../../test/ledger.ts";

const callUrl = "https://app.example/calls";
const callEvents = ["initiated", "ringing", "answered", "completed"] as const;
const noContent = () => new Response(null, { status: 204 });

function refuseConnection(): never {
  throw Object.assign(new TypeError("fetch failed"), { cause: { code: "ECONNREFUSED" } });
}

test(rule("first-comer-decides"), async () => {
  const urls: string[] = [];
  const { twilio, add } = createHarness({
    deliver(request) {
      urls.push(request.url);
      return noContent();
    },
  });
  await add("agent", { ConferenceStatusCallbackEvent: ["join"] });
  await add("customer", {
    ConferenceStatusCallback: "https://later.example/",
    ConferenceStatusCallbackEvent: ["start", "join"],
  });
  await twilio.calls.answer("agent");
  await twilio.calls.answer("customer");
  await twilio.settle();
  expect(urls).toEqual([callbackUrl, callbackUrl]);
});

test(rule("asks-for-start-and-end"), async () => {
  const { twilio, add, receivedEvents } = createHarness();
  await add("agent", { ConferenceStatusCallbackEvent: undefined });
  await add("customer", { EndConferenceOnExit: true });
  for (const label of ["agent", "customer"]) await twilio.calls.answer(label);
  await twilio.calls.hangUp("customer");
  await twilio.settle();
  expect(receivedEvents()).toEqual(["conference-start", "conference-end"]);
});

test(rule("numbers-from-one"), async () => {
  const { twilio, add, participants, received } = createHarness();
  const { conference_sid: conferenceSid } = await add("agent");
  await add("customer");
  for (const label of ["agent", "customer"]) await twilio.calls.answer(label);
  await participants.update(conferenceSid, "agent", { Muted: true, Hold: true });
  await twilio.calls.hangUp("agent");
  await twilio.calls.hangUp("customer");
  await twilio.settle();
  expect(received.map(({ SequenceNumber: number }) => Number(number))).toEqual(
    received.map((_, index) => index + 1),
  );
});

test(rule("numbers-calls-from-zero"), async () => {
  const { twilio, add, received } = createHarness();
  const asked = {
    ConferenceStatusCallback: undefined,
    StatusCallback: callUrl,
    StatusCallbackEvent: [...callEvents],
  };
  for (const label of ["agent", "customer"]) await add(label, asked);
  await twilio.calls.answer("agent");
  await twilio.calls.busy("customer");
  await twilio.clock.advance({ seconds: 90 });
  await twilio.calls.hangUp("agent");
  await twilio.settle();
  const callSids = new Set(received.map(({ CallSid: callSid }) => callSid));
  const progress = [...callSids].map((callSid) =>
    received
      .filter((callback) => callback.CallSid === callSid)
      .map((callback) => `${callback.SequenceNumber} ${callback.CallStatus}`),
  );
  expect(progress).toEqual([
    ["0 initiated", "1 ringing", "2 in-progress", "3 completed"],
    ["0 initiated", "1 busy"],
  ]);
  const ends = received.filter(({ CallDuration: duration }) => duration !== undefined);
  expect(ends.map(({ CallDuration: seconds, Duration: minutes }) => [seconds, minutes])).toEqual([
    ["0", "0"],
    ["90", "2"],
  ]);
});

test(rule("starts-before-join"), async () => {
  const orders = [];
  for (const startsBeforeJoin of [true, false]) {
    const { twilio, add, receivedEvents } = createHarness({ assumptions: { startsBeforeJoin } });
    await add("agent");
    await add("customer");
    for (const label of ["agent", "customer"]) await twilio.calls.answer(label);
    await twilio.settle();
    orders.push(receivedEvents().slice(1));
  }
  expect(orders).toEqual([
    ["conference-start", "participant-join"],
    ["participant-join", "conference-start"],
  ]);
});

test(rule("tells-of-unstarted-ends"), async () => {
  const ends = [];
  for (const tellsOfUnstartedEnd of [true, false]) {
    const { twilio, add, receivedEvents } = createHarness({ assumptions: { tellsOfUnstartedEnd } });
    await add("agent");
    await twilio.calls.answer("agent");
    await twilio.calls.hangUp("agent");
    await add("agent");
    await add("customer");
    for (const label of ["agent", "customer"]) await twilio.calls.answer(label);
    for (const label of ["agent", "customer"]) await twilio.calls.hangUp(label);
    await twilio.settle();
    ends.push(
      receivedEvents().filter((event) => ["conference-start", "conference-end"].includes(event)),
    );
  }
  expect(ends).toEqual([
    ["conference-end", "conference-start", "conference-end"],
    ["conference-start", "conference-end"],
  ]);
});

test(rule("tells-of-changes"), async () => {
  const { twilio, add, participants, receivedEvents, received } = createHarness();
  const { conference_sid: conferenceSid } = await add("agent");
  await twilio.calls.answer("agent");
  await participants.update(conferenceSid, "agent", { Muted: true });
  await participants.update(conferenceSid, "agent", { Muted: true });
  await participants.update(conferenceSid, "agent", { Muted: false, Hold: true });
  await participants.update(conferenceSid, "agent", { Hold: false, BeepOnExit: false });
  await participants.update(conferenceSid, "agent", { EndConferenceOnExit: true });
  await participants.update(conferenceSid, "agent", { WaitUrl: "https://app.example/music" });
  await twilio.settle();
  expect(receivedEvents().slice(1)).toEqual([
    "participant-mute",
    "participant-unmute",
    "participant-hold",
    "participant-unhold",
    "participant-modify",
    "participant-modify",
    "participant-modify",
  ]);
  expect(received.at(-1)).toMatchObject({
    Muted: "false",
    Hold: "false",
    EndConferenceOnExit: "true",
    ParticipantLabel: "agent",
  });
});

test(rule("tells-of-announcements"), async () => {
  const announced = [];
  for (const announcements of ["end", "fail"] as const) {
    const { twilio, add, participants, received } = createHarness({
      scenario: { conferences: [{ announcements }] },
    });
    const { conference_sid: conferenceSid } = await add("agent");
    await twilio.calls.answer("agent");
    const AnnounceUrl = "https://app.example/announcement.xml";
    await participants.update(conferenceSid, "agent", { AnnounceUrl });
    await twilio.clock.advance({ seconds: 5 });
    announced.push(received.at(-1));
  }
  expect(announced).toMatchObject([
    { StatusCallbackEvent: "announcement-end", ParticipantLabel: "agent" },
    { StatusCallbackEvent: "announcement-fail", ReasonAnnouncementFailed: expect.any(String) },
  ]);
});

test("an announcement to everybody names no participant", async () => {
  const harness = createHarness();
  const { conference_sid: conferenceSid } = await harness.add("agent");
  await harness.add("customer");
  for (const label of ["agent", "customer"]) await harness.twilio.calls.answer(label);
  await ask(harness, "POST", `/Conferences/${conferenceSid}.json`, {
    AnnounceUrl: "https://app.example/announcement.xml",
  });
  await harness.twilio.clock.advance({ seconds: 5 });
  expect(harness.received.at(-1)).toMatchObject({ StatusCallbackEvent: "announcement-end" });
  expect(harness.received.at(-1)).not.toHaveProperty("CallSid");
});

test(rule("tells-of-failed-legs"), async () => {
  const { twilio, add, received } = createHarness();
  await add("agent");
  await add("customer");
  await twilio.calls.answer("agent");
  await twilio.calls.busy("customer");
  await twilio.settle();
  expect(received.at(-1)).toMatchObject({
    StatusCallbackEvent: "participant-leave",
    ParticipantLabel: "customer",
    ParticipantCallStatus: "busy",
    ReasonParticipantLeft: "participant_add_failed",
  });
});

test(rule("waits-fifteen-seconds"), async () => {
  const signals: AbortSignal[] = [];
  const { twilio, add } = createHarness({
    patience: 1,
    deliver({ signal }) {
      signals.push(signal);
      return new Promise(() => {});
    },
  });
  await add("agent");
  await twilio.calls.answer("agent");
  await twilio.clock.advance({ milliseconds: 14_999 });
  expect(twilio.journal.deliveries).toEqual([]);
  await twilio.clock.advance({ milliseconds: 1 });
  expect(twilio.journal.deliveries).toMatchObject([{ outcome: { kind: "timed-out" } }]);
  expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
});

test(rule("repeats-without-connection"), async () => {
  const tokens: (string | null)[] = [];
  const { twilio, add } = createHarness({
    deliver({ headers }) {
      tokens.push(headers.get("I-Twilio-Idempotency-Token"));
      return refuseConnection();
    },
  });
  await add("agent");
  await twilio.calls.answer("agent");
  await twilio.settle();
  expect(twilio.journal.deliveries.map(({ outcome }) => outcome.kind)).toEqual([
    "no-connection",
    "no-connection",
  ]);
  expect(new Set(tokens).size).toBe(1);
});

test(rule("fragment-decides"), async () => {
  const urls: string[] = [];
  const { twilio, add } = createHarness({
    deliver({ url }) {
      urls.push(url);
      return new Response(null, { status: 500 });
    },
  });
  await add("agent", { ConferenceStatusCallback: `${callbackUrl}?a=1#rc=3&rp=5xx` });
  await twilio.calls.answer("agent");
  await twilio.settle();
  expect(urls).toEqual(Array(4).fill(`${callbackUrl}?a=1`));
});

test(rule("connecting-has-no-limit"), async () => {
  const { twilio, add } = createHarness({ patience: 1, deliver: () => new Promise(() => {}) });
  await add("agent", { ConferenceStatusCallback: `${callbackUrl}#ct=100&rt=6000&rp=ct&rc=5` });
  await twilio.calls.answer("agent");
  const start = twilio.clock.now.getTime();
  await twilio.clock.advance({ seconds: 20 });
  const ends = twilio.journal.deliveries.map(({ at, outcome }) => [at - start, outcome.kind]);
  expect(ends).toEqual([[6000, "timed-out"]]);
});

test("why a conference has ended is said as in the specification's examples", async () => {
  const { request: examples } = fixtures.voice.conferenceStatusCallback;
  const reasons = [];
  for (const [end, EndConferenceOnExit] of [
    ["hang up", true],
    ["remove", true],
    ["hang up", false],
    ["remove", false],
    ["update", false],
  ] as const) {
    const harness = createHarness();
    const { twilio, participants, received } = harness;
    const { conference_sid: conferenceSid } = await harness.add("customer", {
      EndConferenceOnExit,
    });
    await twilio.calls.answer("customer");
    if (end === "update") {
      await harness.add("agent");
      await twilio.calls.answer("agent");
      await ask(harness, "POST", `/Conferences/${conferenceSid}.json`, { Status: "completed" });
    } else if (end === "hang up") await twilio.calls.hangUp("customer");
    else await participants.remove(conferenceSid, "customer");
    await twilio.settle();
    reasons.push(received.at(-1));
  }
  expect(reasons).toMatchObject(
    [
      examples.conferenceEnded,
      examples.moderatorKicked,
      examples.lastParticipantLeft,
      examples.lastParticipantKicked,
      examples.conferenceEndedByApi,
    ].map(({ Reason, ReasonConferenceEnded }) => ({ Reason, ReasonConferenceEnded })),
  );
});

test.each([
  ["rc=0", [[0]]],
  ["rc=2&rp=4xx", [[404], [404], [404]]],
  ["rc=2&rp=5xx,ct", [[404]]],
  ["rc=1&rp=all", [[404], [404]]],
  ["rc=nonsense&rp=4xx", [[404], [404]]],
])("the option #%s of a callback URL is obeyed", async (fragment, attempts) => {
  const { twilio, add } = createHarness({
    deliver: () => (fragment === "rc=0" ? refuseConnection() : new Response(null, { status: 404 })),
  });
  await add("agent", { ConferenceStatusCallback: `${callbackUrl}#${fragment}` });
  await twilio.calls.answer("agent");
  await twilio.settle();
  const statuses = twilio.journal.deliveries.map(({ outcome }) =>
    outcome.kind === "answered" ? [outcome.status] : [0],
  );
  expect(statuses).toEqual(attempts);
});

test("#rt and #tt shorten the time in which a receiver has to answer", async () => {
  const { twilio, add } = createHarness({ patience: 1, deliver: () => new Promise(() => {}) });
  await add("agent", { ConferenceStatusCallback: `${callbackUrl}#rt=2000&rp=rt&rc=5&tt=3000` });
  await twilio.calls.answer("agent");
  const start = twilio.clock.now.getTime();
  await twilio.clock.advance({ seconds: 20 });
  expect(twilio.journal.deliveries.map(({ at }) => at - start)).toEqual([2000, 3000]);
});

test("a callback that is asked for by GET has its parameters in the query", async () => {
  const requests: Request[] = [];
  const { twilio, add } = createHarness({
    deliver(request) {
      requests.push(request);
      return noContent();
    },
  });
  await add("agent", {
    ConferenceStatusCallback: `${callbackUrl}?a=1`,
    ConferenceStatusCallbackMethod: "GET",
  });
  await twilio.calls.answer("agent");
  await twilio.settle();
  const [request] = requests;
  expect(request?.method).toBe("GET");
  expect(request?.url).toMatch(/\?a=1&ConferenceSid=CF/);
});
