import { expect, test } from "vitest";
import { createHarness } from "../../test/harness.ts";
import type { Simulator } from "../index.ts";

/** Resolves when something of that kind is written in the journal. */
function happens({ journal }: Simulator, type: string): Promise<void> {
  return new Promise((resolve) => {
    const unsubscribe = journal.subscribe((entry) => {
      if (entry.type !== type) return;
      unsubscribe();
      resolve();
    });
  });
}

function statusOf({ conferences }: Simulator): string | undefined {
  return conferences[0]?.calls[0]?.status;
}

test("without a scenario everybody answers after two seconds, when the clock is advanced", async () => {
  const { twilio, add } = createHarness();
  await add("agent");
  await twilio.settle();
  expect(statusOf(twilio)).toBe("connecting");
  await twilio.clock.advance({ milliseconds: 1999 });
  expect(statusOf(twilio)).toBe("ringing");
  await twilio.clock.advance({ milliseconds: 1 });
  expect(statusOf(twilio)).toBe("in-progress");
});

test("the clock advances by a duration, to a moment, and to the next event", async () => {
  const { twilio, add } = createHarness({ startTime: "2026-03-01T12:00:00Z" });
  await twilio.clock.advance({ hours: 1, minutes: 2, seconds: 3, milliseconds: 4 });
  expect(twilio.clock.now).toEqual(new Date("2026-03-01T13:02:03.004Z"));
  await twilio.clock.advance("2026-03-02T00:00:00Z");
  await twilio.clock.advance(new Date("2026-03-02T00:00:01Z"));
  await add("agent");
  await twilio.clock.advance("next-event");
  expect(twilio.clock.now).toEqual(new Date("2026-03-02T00:00:01.500Z"));
  expect(statusOf(twilio)).toBe("ringing");
});

test("advancing to the next event leaves the clock as it is when nothing is planned", async () => {
  const { twilio } = createHarness();
  const before = twilio.clock.now;
  await twilio.clock.advance("next-event");
  expect(twilio.clock.now).toEqual(before);
});

test.each<[Parameters<Simulator["clock"]["advance"]>[0], string]>([
  [{}, "to has no unit; there are: days, hours, minutes, seconds, milliseconds"],
  [Object({ weeks: 1 }), "to.weeks is no unit of time"],
  [{ seconds: -1 }, "to.seconds has to be a number from 0 on"],
  ["yesterday", "to has to be a Date, or a time such as"],
  ["2020-01-01T00:00:00Z", "to lies before now, which is 2026-01-05T09:00:00.000Z"],
])("advancing by %j is an InvalidArgumentError that says what is wrong", async (to, problem) => {
  const { twilio } = createHarness();
  await expect(twilio.clock.advance(to)).rejects.toMatchObject({
    name: "InvalidArgumentError",
    message: expect.stringContaining(problem),
  });
});

test("a receiver's requests are handled before the clock goes on", async () => {
  const harness = createHarness({
    async deliver(request) {
      const form = new URLSearchParams(await request.text());
      if (form.get("StatusCallbackEvent") === "participant-join") {
        await harness.participants.update(form.get("ConferenceSid") ?? "", "agent", {
          Muted: true,
        });
      }
      return new Response(null, { status: 204 });
    },
  });
  await harness.add("agent");
  const start = harness.twilio.clock.now.getTime();
  await harness.twilio.clock.advance({ hours: 1 });
  const muted = harness.twilio.journal.events.find(({ type }) => type === "participant-mute");
  expect(muted?.at).toBe(start + 2000);
});

test("a skipping clock jumps from event to event until none is left", async () => {
  const { twilio, add, summaries, receivedEvents } = createHarness({
    clock: "skip",
    scenario: { calls: [{ hangUpAfter: { hours: 1 } }] },
  });
  const { conference_sid: conferenceSid } = await add("agent");
  await twilio.settle();
  expect(receivedEvents()).toEqual(["participant-join", "participant-leave", "conference-end"]);
  expect(await summaries.get(conferenceSid)).toMatchObject({ processing_state: "complete" });
});

test("a real clock lets planned events happen by themselves", async () => {
  const { twilio, add } = createHarness({
    clock: "real",
    scenario: { calls: [{ after: { milliseconds: 1 }, hangUpAfter: { milliseconds: 1 } }] },
  });
  const ended = happens(twilio, "conference-end");
  await add("agent");
  await ended;
  expect(statusOf(twilio)).toBe("completed");
});

test("a real clock begins now, and can be advanced", async () => {
  const { twilio, add } = createHarness({ clock: "real" });
  expect(Math.abs(twilio.clock.now.getTime() - Date.now())).toBeLessThan(60_000);
  await add("agent");
  await twilio.clock.advance({ days: 1 });
  expect(twilio.clock.now.getTime()).toBeGreaterThan(Date.now() + 80_000_000);
  expect(statusOf(twilio)).toBe("in-progress");
});

test("clock.set() changes the clock's mode", async () => {
  const { twilio, add } = createHarness();
  await add("agent");
  const answered = happens(twilio, "call-answered");
  twilio.clock.set("skip");
  await answered;
  expect(twilio.clock.mode).toBe("skip");
});
