import { expect, test } from "vitest";
import { type Story, tellStory } from "../../test/story.ts";

/** A conference of one, from its first dial to its end. */
async function live(story: Story): Promise<string> {
  const { conference_sid: conferenceSid } = await story.add("agent");
  await story.twilio.clock.advance({ seconds: 2 });
  await story.twilio.calls.hangUp("agent");
  await story.twilio.settle();
  return conferenceSid;
}

test("a journal keeps to its limit, says what it dropped, and keeps what is still going on", async () => {
  const story = tellStory({ journalLimit: 200 });
  const { conference_sid: longest } = await story.participants.create("long", {
    From: "+15017122661",
    To: "client:long",
    Label: "long",
  });
  const sids = [];
  const lengths = [];
  for (let round = 0; round < 60; round += 1) {
    sids.push(await live(story));
    lengths.push(story.twilio.journal.entries.length);
  }
  expect(Math.max(...lengths)).toBeLessThanOrEqual(220);
  expect(new Set([longest, ...sids]).size).toBe(61);
  const [cut] = story.twilio.journal.entries.filter(({ type }) => type === "journal-cut");
  expect(cut).toMatchObject({ entries: expect.any(Number) });
  expect(await story.participants.get(longest, "long")).toMatchObject({ status: "connected" });
  await story.twilio.clock.advance({ minutes: 30 });
  const known = story.twilio.conferences.map(({ conferenceSid }) => conferenceSid);
  expect(known).toContain(sids.at(-1));
  expect(known).not.toContain(sids[0]);
  const path = `/v1/Conferences/${sids[0]}`;
  const accountSid = story.twilio.calls.list()[0]?.accountSid ?? "";
  expect(await story.twilio.request({ accountSid, method: "GET", path })).toMatchObject({
    status: 404,
  });
});

test("a snapshot of a journal that was cut goes on as the simulator itself does", async () => {
  const story = tellStory({ journalLimit: 100 });
  for (let round = 0; round < 20; round += 1) await live(story);
  const other = tellStory({ journalLimit: 100 });
  other.twilio.restore(JSON.parse(JSON.stringify(story.twilio.snapshot())));
  expect(other.twilio.conferences).toEqual(story.twilio.conferences);
  expect(await live(other)).toBe(await live(story));
  const [happened, expected] = [other, story].map(({ twilio }) =>
    twilio.journal.events.map(({ index: _, ...event }) => event),
  );
  expect(happened).toEqual(expected);
});

test("what is due for somebody who is forgotten is forgotten too", async () => {
  const story = tellStory({ journalLimit: 100 });
  // Each call waits longer to be dialled, and is removed before.
  for (let round = 0; round < 100; round += 1) {
    const { conference_sid: conferenceSid, call_sid: callSid } = await story.add("agent");
    await story.participants.remove(conferenceSid, callSid);
    await story.twilio.settle();
  }
  const { length } = story.twilio.journal.entries;
  let moments = 0;
  for (; moments < 100; moments += 1) {
    const before = story.twilio.clock.now.getTime();
    await story.twilio.clock.advance("next-event");
    if (story.twilio.clock.now.getTime() === before) break;
  }
  expect(length).toBeLessThanOrEqual(120);
  expect(story.twilio.calls.list()).toEqual([]);
  expect(moments).toBeLessThan(30);
});
