import { expect, test } from "vitest";
import { createHarness } from "../../test/harness.ts";
import type { Conference, Entry } from "../control/index.ts";
import type { Simulator } from "../index.ts";
import { drawLanes } from "./lanes.ts";

/** The call as the control API gives it. */
function read({ conferences, journal, clock }: Simulator) {
  const [conference]: Conference[] = JSON.parse(JSON.stringify(conferences));
  const events: Entry[] = JSON.parse(JSON.stringify(journal.events));
  return drawLanes(conference?.calls ?? [], events, clock.now.getTime());
}

/** The spans of a lane with their lengths in seconds. */
function listSpans(twilio: Simulator, label: string): [string, number][] {
  const lane = read(twilio).find(({ call }) => call.label === label);
  return (lane?.spans ?? []).map(({ kind, from, to }) => [kind, (to - from) / 1000]);
}

test("a participant's lane shows ringing, waiting, talking, muted and on hold in turn", async () => {
  const { twilio, add, participants } = createHarness();
  const { conference_sid } = await add("agent");
  await twilio.clock.advance({ seconds: 10 });
  await add("customer");
  await twilio.calls.answer("customer");
  await twilio.clock.advance({ seconds: 5 });
  await participants.update(conference_sid, "agent", { Muted: true });
  await twilio.clock.advance({ seconds: 6 });
  await participants.update(conference_sid, "agent", { Hold: true });
  await twilio.clock.advance({ seconds: 7 });
  await participants.update(conference_sid, "agent", { Hold: false });
  await twilio.clock.advance({ seconds: 8 });
  expect(listSpans(twilio, "agent")).toEqual([
    ["ringing", 2],
    ["waiting", 8],
    ["talking", 5],
    ["muted", 6],
    ["hold", 7],
    ["muted", 8],
  ]);
});

test("a lane ends when its participant leaves, and the other lanes go on", async () => {
  const { twilio, add } = createHarness();
  for (const label of ["agent", "customer"]) {
    await add(label);
    await twilio.calls.answer(label);
  }
  await twilio.clock.advance({ seconds: 5 });
  await twilio.calls.hangUp("customer");
  const ended = listSpans(twilio, "customer");
  await twilio.clock.advance({ seconds: 5 });
  expect(listSpans(twilio, "customer")).toEqual(ended);
  expect(ended).toEqual([["talking", 5]]);
});

test("the lane of a participant who enters muted is muted from the start", async () => {
  const { twilio, add } = createHarness();
  await add("agent");
  await twilio.calls.answer("agent");
  await add("listener", { Muted: true });
  await twilio.calls.answer("listener");
  await twilio.clock.advance({ seconds: 3 });
  expect(listSpans(twilio, "listener")).toEqual([["muted", 3]]);
});

test("the lane of a call that nobody answers shows nothing but ringing", async () => {
  const { twilio, add } = createHarness({ scenario: { calls: [{ outcome: "by-hand" }] } });
  await add("agent");
  await twilio.clock.advance({ seconds: 4 });
  expect(listSpans(twilio, "agent")).toEqual([["ringing", 4]]);
  await twilio.calls.busy("agent");
  await twilio.clock.advance({ seconds: 4 });
  expect(listSpans(twilio, "agent")).toEqual([["ringing", 4]]);
});
