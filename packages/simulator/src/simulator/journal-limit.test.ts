import { expect, test } from "vitest";
import { createHarness, type Harness } from "../../test/harness.ts";

/** A conference of one, from its first dial to its end. */
async function live(harness: Harness): Promise<string> {
  const { conference_sid: conferenceSid } = await harness.add("agent");
  await harness.twilio.clock.advance({ seconds: 2 });
  await harness.twilio.calls.hangUp("agent");
  await harness.twilio.settle();
  return conferenceSid;
}

test("a journal keeps to its limit, says what it dropped, and keeps what is still going on", async () => {
  const harness = createHarness({ journalLimit: 200 });
  const { conference_sid: longest } = await harness.participants.create("long", {
    From: "+15017122661",
    To: "client:long",
    Label: "long",
  });
  const sids = [];
  const lengths = [];
  for (let round = 0; round < 60; round += 1) {
    sids.push(await live(harness));
    lengths.push(harness.twilio.journal.entries.length);
  }
  expect(Math.max(...lengths)).toBeLessThanOrEqual(220);
  expect(new Set([longest, ...sids]).size).toBe(61);
  const [cut] = harness.twilio.journal.entries.filter(({ type }) => type === "journal-cut");
  expect(cut).toMatchObject({ entries: expect.any(Number) });
  expect(await harness.participants.get(longest, "long")).toMatchObject({ status: "connected" });
  await harness.twilio.clock.advance({ minutes: 30 });
  const known = harness.twilio.conferences.map(({ conferenceSid }) => conferenceSid);
  expect(known).toContain(sids.at(-1));
  expect(known).not.toContain(sids[0]);
  const path = `/v1/Conferences/${sids[0]}`;
  const accountSid = harness.twilio.calls.list()[0]?.accountSid ?? "";
  expect(await harness.twilio.request({ accountSid, method: "GET", path })).toMatchObject({
    status: 404,
  });
});

test("a snapshot of a journal that was cut goes on as the simulator itself does", async () => {
  const harness = createHarness({ journalLimit: 100 });
  for (let round = 0; round < 20; round += 1) await live(harness);
  const other = createHarness({ journalLimit: 100 });
  other.twilio.restore(JSON.parse(JSON.stringify(harness.twilio.snapshot())));
  expect(other.twilio.conferences).toEqual(harness.twilio.conferences);
  expect(await live(other)).toBe(await live(harness));
  const [happened, expected] = [other, harness].map(({ twilio }) =>
    twilio.journal.events.map(({ index: _, ...event }) => event),
  );
  expect(happened).toEqual(expected);
});

test("what is due for somebody who is forgotten is forgotten too", async () => {
  const harness = createHarness({ journalLimit: 100 });
  // Each call waits longer to be dialled, and is removed before.
  for (let round = 0; round < 100; round += 1) {
    const { conference_sid: conferenceSid, call_sid: callSid } = await harness.add("agent");
    await harness.participants.remove(conferenceSid, callSid);
    await harness.twilio.settle();
  }
  const { length } = harness.twilio.journal.entries;
  let moments = 0;
  for (; moments < 100; moments += 1) {
    const before = harness.twilio.clock.now.getTime();
    await harness.twilio.clock.advance("next-event");
    if (harness.twilio.clock.now.getTime() === before) break;
  }
  expect(length).toBeLessThanOrEqual(120);
  expect(harness.twilio.calls.list()).toEqual([]);
  expect(moments).toBeLessThan(30);
});
