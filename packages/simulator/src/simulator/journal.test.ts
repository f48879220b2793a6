import { inspect } from "node:util";
import { expect, test } from "vitest";
import { ask, authToken, callbackUrl, createHarness } from "../../test/harness.ts";

test("the journal has requests, events and deliveries, each with its simulated time", async () => {
  const { twilio, add } = createHarness();
  await add("agent");
  await twilio.clock.advance({ seconds: 2 });
  const start = Date.UTC(2026, 0, 5, 9);
  expect(twilio.journal.requests).toMatchObject([
    {
      at: start,
      operation: "createParticipant",
      method: "POST",
      status: 201,
      code: null,
      acted: true,
      form: { Label: "agent", To: "client:agent" },
    },
  ]);
  expect(twilio.journal.events.map(({ type, at }) => [type, at - start])).toEqual([
    ["conference-created", 0],
    ["participant-added", 0],
    ["call-initiated", 0],
    ["call-ringing", 500],
    ["call-answered", 2000],
    ["participant-join", 2000],
  ]);
  expect(twilio.journal.deliveries).toMatchObject([
    {
      at: start + 2000,
      event: "participant-join",
      url: callbackUrl,
      parameters: { SequenceNumber: "1" },
      outcome: { kind: "answered", status: 204 },
      signature: expect.stringMatching(/^[\w+/]{27}=$/),
    },
  ]);
});

test("a request that was refused stands in the journal with what was sent", async () => {
  const harness = createHarness();
  await ask(harness, "POST", "/Conferences/room/Participants.json", { To: "client:alice" });
  await harness.twilio.fetch("https://api.twilio.com/2010-04-01/Accounts.json");
  expect(harness.twilio.journal.requests).toMatchObject([
    { status: 400, code: 20001, acted: false, form: { To: "client:alice" } },
    { operation: null, target: "/2010-04-01/Accounts.json", status: 404, accountSid: null },
  ]);
});

test("no token and no password is in the journal, in a snapshot or in what inspect shows", async () => {
  const { twilio, add } = createHarness();
  await add("agent", {
    SipAuthPassword: "sip-secret",
    CallToken: "call-secret",
    ConferenceStatusCallback: "https://user:url-secret@app.example/told",
  });
  await twilio.calls.answer("agent");
  await twilio.settle();
  const { requests, events, deliveries, entries } = twilio.journal;
  const shown = JSON.stringify([requests, events, deliveries, entries, twilio.deliveries.list()]);
  const inspected = inspect(twilio, { depth: 20, showHidden: true, getters: true });
  for (const text of [shown, inspected]) {
    for (const secret of [authToken, btoa(authToken), "sip-secret", "call-secret", "url-secret"]) {
      expect(text).not.toContain(secret);
    }
  }
  expect(JSON.stringify(twilio.snapshot())).not.toContain(authToken);
});

test("a subscriber gets each entry, after a reset too, until it unsubscribes", async () => {
  const { twilio, add } = createHarness();
  const types: string[] = [];
  const unsubscribe = twilio.journal.subscribe(({ type }) => types.push(type));
  await add("agent");
  const { length } = types;
  expect(length).toBeGreaterThan(3);
  twilio.reset();
  await add("agent");
  expect(types).toHaveLength(2 * length);
  unsubscribe();
  await add("customer");
  expect(types).toHaveLength(2 * length);
});

test("a long journal is read by pages, after an index, and tells how long it is", async () => {
  const harness = createHarness({ journalLimit: 60 });
  for (let round = 0; round < 10; round += 1) {
    await harness.add("agent");
    await harness.twilio.calls.answer("agent");
    await harness.twilio.calls.hangUp("agent");
    await harness.twilio.settle();
  }
  const { journal } = harness.twilio;
  const { entries } = journal;
  expect(journal.length).toBe(entries.length);
  expect(journal.lastIndex).toBe(entries.at(-1)?.index);
  expect(journal.after(-1)).toEqual(entries);
  const pages = [];
  for (let page = journal.after(-1, 7); page.length > 0; ) {
    pages.push(...page);
    page = journal.after(page.at(-1)?.index ?? Infinity, 7);
  }
  expect(pages).toEqual(entries);
  // What was forgotten has left gaps.
  expect(entries[0]?.index).toBeGreaterThan(0);
  expect(journal.after(0, 1)).toEqual([entries[0]]);
});

test("what Insights has of a conference can be seen without asking for it", async () => {
  const harness = createHarness();
  const { conference_sid: conferenceSid } = await harness.add("agent");
  await harness.twilio.calls.answer("agent");
  await harness.twilio.calls.hangUp("agent");
  const requests = harness.twilio.journal.requests.length;
  const noSummary = { state: null, conference: null, participants: [] };
  expect(harness.twilio.summaryOf(conferenceSid)).toEqual(noSummary);
  await harness.twilio.clock.advance({ minutes: 30 });
  const { state, conference, participants } = harness.twilio.summaryOf(conferenceSid);
  expect(state).toBe("complete");
  expect(harness.twilio.journal.requests).toHaveLength(requests);
  expect(conference).toEqual(await harness.summaries.get(conferenceSid));
  expect(participants).toEqual(await harness.summaries.participants(conferenceSid).toArray());
  await harness.twilio.clock.advance({ days: 31 });
  expect(harness.twilio.summaryOf(conferenceSid)).toEqual(noSummary);
  expect(() => harness.twilio.summaryOf("CF1")).toThrow(`there are: ${conferenceSid}`);
});
