import { expect, test } from "vitest";
import { createHarness, type Harness } from "../../test/harness.ts";
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

async function begin(harness: Harness): Promise<string> {
  const { conference_sid: conferenceSid } = await harness.add("agent");
  await harness.add("customer", { EndConferenceOnExit: true });
  await harness.twilio.clock.advance({ seconds: 2 });
  await harness.participants.update(conferenceSid, "agent", { Muted: true });
  return conferenceSid;
}

test("a snapshot is plain JSON, and another simulator goes on from it", async () => {
  const harness = createHarness();
  const conferenceSid = await begin(harness);
  const snapshot = JSON.parse(JSON.stringify(harness.twilio.snapshot()));
  const other = createHarness({ seed: 7 });
  other.twilio.restore(snapshot);
  for (const { twilio } of [harness, other]) {
    await twilio.clock.advance({ minutes: 1 });
    await twilio.calls.hangUp("customer");
    await twilio.clock.advance({ minutes: 30 });
  }
  expect(await other.summaries.get(conferenceSid)).toEqual(
    await harness.summaries.get(conferenceSid),
  );
  expect(other.twilio.journal.events).toEqual(harness.twilio.journal.events);
});

test("replaying the journal gives the same state, twice the same", async () => {
  const harness = createHarness();
  await begin(harness);
  const snapshot = harness.twilio.snapshot();
  expect(describe(replay(snapshot))).toEqual(describe(replay(snapshot)));
  const other = createHarness();
  other.twilio.restore(snapshot);
  expect(other.twilio.conferences).toEqual(harness.twilio.conferences);
  expect(other.twilio.snapshot()).toEqual(snapshot);
});

test("a delivery that was under way when the snapshot was taken is lost", async () => {
  const harness = createHarness({ patience: 1, deliver: () => new Promise(() => {}) });
  await harness.add("agent");
  await harness.twilio.clock.advance({ seconds: 2 });
  const other = createHarness();
  other.twilio.restore(harness.twilio.snapshot());
  expect(other.twilio.journal.deliveries).toMatchObject([{ outcome: { kind: "lost" } }]);
});

test("after a reset the journal is empty, and the same commands give the same events", async () => {
  const harness = createHarness();
  await begin(harness);
  const before = harness.twilio.journal.events;
  harness.twilio.reset();
  expect(harness.twilio.conferences).toEqual([]);
  expect(harness.twilio.journal.entries).toEqual([]);
  await begin(harness);
  expect(harness.twilio.journal.events).toEqual(before);
});

test("the scenario and the faults of the options are there again after a reset", async () => {
  const harness = createHarness({
    scenario: { calls: [{ outcome: "busy" }] },
    faults: [{ times: 1, failure: { kind: "server-error" } }],
  });
  for (let round = 0; round < 2; round += 1) {
    await expect(harness.add("agent")).rejects.toMatchObject({ status: 500 });
    await harness.add("agent");
    await harness.twilio.clock.advance({ seconds: 2 });
    expect(harness.twilio.conferences[0]?.calls).toMatchObject([{ status: "busy" }]);
    harness.twilio.reset();
  }
});

test.each([undefined, {}, { version: 2, entries: [] }])("%j is no snapshot", (snapshot) => {
  const { twilio } = createHarness();
  expect(() => twilio.restore(Object(snapshot))).toThrow("snapshot has to be what snapshot() gave");
});

test("the same seed gives the same SIDs, another seed gives others", async () => {
  const sids = [];
  for (const seed of [1, 1, 2]) {
    const { call_sid: callSid } = await createHarness({ seed }).add("agent");
    sids.push(callSid);
  }
  expect(sids[0]).toBe(sids[1]);
  expect(sids[0]).not.toBe(sids[2]);
});

test("a snapshot whose entries can't follow is refused, and the simulator goes on as it was", async () => {
  const harness = createHarness();
  await begin(harness);
  const snapshot = harness.twilio.snapshot();
  const entries = snapshot.entries.filter(({ type }) => type !== "conference-created");
  expect(() => harness.twilio.restore({ ...snapshot, entries })).toThrow(
    "entries that can't follow",
  );
  const before = harness.twilio.journal.entries.length;
  await harness.twilio.clock.advance({ seconds: 10 });
  expect(harness.twilio.journal.entries.length).toBeGreaterThan(before);
});
