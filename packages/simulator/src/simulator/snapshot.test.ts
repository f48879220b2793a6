import { expect, test } from "vitest";
import { type Story, tellStory } from "../../test/story.ts";
import { Journal } from "../core/journal.ts";
import { createState, type State } from "../core/state.ts";
import type { Snapshot } from "../index.ts";

/** A state as plain JSON, without the planned tasks. */
function describe({ agenda: _, ...state }: State): unknown {
  return structuredClone(state);
}

function replay({ seed, startTime, assumptions, entries }: Snapshot): State {
  const journal = new Journal(createState(seed, startTime, assumptions));
  journal.replay(entries);
  return journal.state;
}

async function begin(story: Story): Promise<string> {
  const { conference_sid: conferenceSid } = await story.add("agent");
  await story.add("customer", { EndConferenceOnExit: true });
  await story.twilio.clock.advance({ seconds: 2 });
  await story.participants.update(conferenceSid, "agent", { Muted: true });
  return conferenceSid;
}

test("a snapshot is plain JSON, and another simulator goes on from it", async () => {
  const story = tellStory();
  const conferenceSid = await begin(story);
  const snapshot = JSON.parse(JSON.stringify(story.twilio.snapshot()));
  const other = tellStory({ seed: 7 });
  other.twilio.restore(snapshot);
  for (const { twilio } of [story, other]) {
    await twilio.clock.advance({ minutes: 1 });
    await twilio.calls.hangUp("customer");
    await twilio.clock.advance({ minutes: 30 });
  }
  expect(await other.summaries.get(conferenceSid)).toEqual(
    await story.summaries.get(conferenceSid),
  );
  expect(other.twilio.journal.events).toEqual(story.twilio.journal.events);
});

test("replaying the journal gives the same state, twice the same", async () => {
  const story = tellStory();
  await begin(story);
  const snapshot = story.twilio.snapshot();
  expect(describe(replay(snapshot))).toEqual(describe(replay(snapshot)));
  const other = tellStory();
  other.twilio.restore(snapshot);
  expect(other.twilio.conferences).toEqual(story.twilio.conferences);
  expect(other.twilio.snapshot()).toEqual(snapshot);
});

test("a delivery that was under way when the snapshot was taken is lost", async () => {
  const story = tellStory({ patience: 1, deliver: () => new Promise(() => {}) });
  await story.add("agent");
  await story.twilio.clock.advance({ seconds: 2 });
  const other = tellStory();
  other.twilio.restore(story.twilio.snapshot());
  expect(other.twilio.journal.deliveries).toMatchObject([{ outcome: { kind: "lost" } }]);
});

test("after a reset the journal is empty, and the same commands give the same events", async () => {
  const story = tellStory();
  await begin(story);
  const before = story.twilio.journal.events;
  story.twilio.reset();
  expect(story.twilio.conferences).toEqual([]);
  expect(story.twilio.journal.entries).toEqual([]);
  await begin(story);
  expect(story.twilio.journal.events).toEqual(before);
});

test("the scenario and the faults of the options are there again after a reset", async () => {
  const story = tellStory({
    scenario: { calls: [{ outcome: "busy" }] },
    faults: [{ times: 1, failure: { kind: "server-error" } }],
  });
  for (let round = 0; round < 2; round += 1) {
    await expect(story.add("agent")).rejects.toMatchObject({ status: 500 });
    await story.add("agent");
    await story.twilio.clock.advance({ seconds: 2 });
    expect(story.twilio.conferences[0]?.calls).toMatchObject([{ status: "busy" }]);
    story.twilio.reset();
  }
});

test.each([undefined, {}, { version: 2, entries: [] }])("%j is no snapshot", (snapshot) => {
  const { twilio } = tellStory();
  expect(() => twilio.restore(Object(snapshot))).toThrow("snapshot has to be what snapshot() gave");
});

test("the same seed gives the same SIDs, another seed gives others", async () => {
  const sids = [];
  for (const seed of [1, 1, 2]) {
    const { call_sid: callSid } = await tellStory({ seed }).add("agent");
    sids.push(callSid);
  }
  expect(sids[0]).toBe(sids[1]);
  expect(sids[0]).not.toBe(sids[2]);
});

test("a snapshot whose entries can't follow is refused, and the simulator goes on as it was", async () => {
  const story = tellStory();
  await begin(story);
  const snapshot = story.twilio.snapshot();
  const entries = snapshot.entries.filter(({ type }) => type !== "conference-created");
  expect(() => story.twilio.restore({ ...snapshot, entries })).toThrow("entries that can't follow");
  const before = story.twilio.journal.entries.length;
  await story.twilio.clock.advance({ seconds: 10 });
  expect(story.twilio.journal.entries.length).toBeGreaterThan(before);
});
