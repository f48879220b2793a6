import { serve, serveLater } from "@conference-kit/test-helpers";
import { expect, test } from "vitest";
import { callbackUrl, createHarness, type Harness } from "../../test/harness.ts";

/** A conference of two participants, whose callbacks were not received yet. */
async function startConference(harness: Harness, body = {}): Promise<string> {
  const { conference_sid: conferenceSid } = await harness.add("agent", body);
  await harness.add("customer");
  for (const label of ["agent", "customer"]) await harness.twilio.calls.answer(label);
  return conferenceSid;
}

test("callbacks that are held are delivered when they are released, in the order of the release", async () => {
  const harness = createHarness();
  await harness.twilio.deliveries.hold();
  await startConference(harness);
  await harness.twilio.settle();
  expect(harness.received).toEqual([]);
  const held = harness.twilio.deliveries.list().map(({ callbackId }) => callbackId);
  await harness.twilio.deliveries.release([...held].reverse());
  await harness.twilio.settle();
  expect(harness.receivedEvents()).toEqual([
    "participant-join",
    "conference-start",
    "participant-join",
  ]);
  expect(harness.received.map(({ SequenceNumber: number }) => number)).toEqual(["3", "2", "1"]);
});

test("a hold applies to the callbacks that fit, as often as it says, until it is stopped", async () => {
  const harness = createHarness();
  const ruleId = await harness.twilio.deliveries.hold({ event: "participant-join" }, 1);
  await startConference(harness);
  await harness.twilio.settle();
  expect(harness.receivedEvents()).toEqual(["conference-start", "participant-join"]);
  await harness.twilio.deliveries.release({ event: "participant-join" });
  await harness.twilio.deliveries.stop(ruleId);
  await harness.twilio.calls.hangUp("agent");
  await harness.twilio.settle();
  expect(harness.receivedEvents().slice(2)).toEqual(["participant-join", "participant-leave"]);
});

test("callbacks can be dropped on their way, and discarded while they are held", async () => {
  const harness = createHarness();
  await harness.twilio.deliveries.drop({ event: "conference-start" });
  await harness.twilio.deliveries.hold({ event: "participant-join" }, 1);
  await startConference(harness);
  await harness.twilio.deliveries.discard({ event: "participant-join" });
  await harness.twilio.settle();
  const statuses = harness.twilio.deliveries
    .list()
    .map(({ event, status }) => `${event} ${status}`);
  expect(statuses).toEqual([
    "participant-join dropped",
    "conference-start dropped",
    "participant-join dropped",
  ]);
});

test("a callback that is repeated comes twice, with the same token", async () => {
  const tokens: (string | null)[] = [];
  const harness = createHarness({
    deliver({ headers }) {
      tokens.push(headers.get("I-Twilio-Idempotency-Token"));
      return new Response(null, { status: 204 });
    },
  });
  await harness.twilio.deliveries.repeat({ event: "conference-start" });
  await startConference(harness);
  await harness.twilio.settle();
  expect(tokens).toHaveLength(4);
  expect(new Set(tokens).size).toBe(3);
  const [start] = harness.twilio.deliveries.list({ event: "conference-start" });
  await harness.twilio.deliveries.sendAgain([start?.callbackId ?? 0]);
  await harness.twilio.settle();
  expect(tokens).toHaveLength(5);
  expect(tokens[4]).toBe(start?.idempotencyToken);
});

test("a callback that is delayed comes so much later", async () => {
  const harness = createHarness();
  await harness.twilio.deliveries.delay({ seconds: 5 }, { event: "conference-start" });
  await startConference(harness);
  await harness.twilio.clock.advance({ milliseconds: 4999 });
  expect(harness.receivedEvents()).toEqual(["participant-join", "participant-join"]);
  await harness.twilio.clock.advance({ milliseconds: 1 });
  expect(harness.receivedEvents().at(-1)).toBe("conference-start");
});

test("releasing a callback that is not held is an InvalidArgumentError that names those that are", async () => {
  const harness = createHarness();
  await harness.twilio.deliveries.hold({}, 1);
  await startConference(harness);
  await expect(harness.twilio.deliveries.release([9])).rejects.toThrow(
    "which names 9, which is none of them; there are: 1 (participant-join)",
  );
});

test("callbacks are named by their parameters; any other name is an InvalidArgumentError", async () => {
  const { deliveries } = createHarness().twilio;
  const wrong = Object({ evnt: "participant-join" });
  const problem = "which.evnt is not known; there are: kind, event, conference, callSid, url";
  await expect(deliveries.release(wrong)).rejects.toThrow(problem);
  expect(() => deliveries.list(wrong)).toThrow(problem);
  await expect(deliveries.hold(wrong)).rejects.toThrow("rule.evnt is not known");
});

test("settle() rejects when a receiver does not answer", async () => {
  const harness = createHarness({ patience: 1, deliver: () => new Promise(() => {}) });
  await startConference(harness);
  await expect(harness.twilio.settle()).rejects.toThrow(
    `The receiver of participant-join at ${callbackUrl} doesn't answer.`,
  );
});

test("a receiver that throws has lost the callback, and what it threw stands in the journal", async () => {
  const harness = createHarness({
    deliver() {
      throw new Error("no such table: calls; configured with not-a-real-token");
    },
  });
  await harness.add("agent");
  await harness.twilio.calls.answer("agent");
  await harness.twilio.settle();
  expect(harness.twilio.journal.deliveries).toMatchObject([
    {
      outcome: { kind: "lost", problem: "no such table: calls; configured with [redacted]" },
    },
  ]);
});

test("without a function callbacks go over HTTP, and no redirect is followed", async () => {
  const { url, received } = await serve({ status: 307, headers: { Location: "/elsewhere" } });
  const { twilio, add } = createHarness({ deliver: undefined });
  await add("agent", { ConferenceStatusCallback: `${url}/told?a=1#rc=3` });
  await twilio.calls.answer("agent");
  await twilio.settle();
  expect(received.map((request) => request.url)).toEqual(["/told?a=1"]);
  expect(twilio.journal.deliveries).toMatchObject([{ outcome: { kind: "answered", status: 307 } }]);
});

test("a port on which nobody listens is no connection", async () => {
  const { twilio, add } = createHarness({ deliver: undefined });
  const { url } = await serveLater();
  await add("agent", { ConferenceStatusCallback: `${url}/` });
  await twilio.calls.answer("agent");
  await twilio.settle();
  expect(twilio.journal.deliveries.map(({ outcome }) => outcome.kind)).toEqual([
    "no-connection",
    "no-connection",
  ]);
});

test.each([
  "https://app.example/",
  "http://169.254.169.254/latest/meta-data",
  "http://127.0.0.1.app.example/",
  "http://8.8.8.8/",
  "http://[2606:4700::1]/",
])("nothing is sent to %s over HTTP, and the journal says why", async (url) => {
  const { twilio, add } = createHarness({ deliver: undefined });
  await add("agent", { ConferenceStatusCallback: url });
  await twilio.calls.answer("agent");
  await twilio.settle();
  expect(twilio.journal.deliveries).toMatchObject([
    { outcome: { kind: "refused", problem: expect.stringContaining("is not allowed") } },
  ]);
});

test("a receiver that is allowed by name is tried", async () => {
  const { twilio, add } = createHarness({ deliver: undefined, receivers: ["app.invalid"] });
  await add("agent", { ConferenceStatusCallback: "http://app.invalid/" });
  await twilio.calls.answer("agent");
  await twilio.settle();
  expect(twilio.journal.deliveries[0]).toMatchObject({ outcome: { kind: "no-connection" } });
});

test("a URL that nobody can call is refused even by a function", async () => {
  const { twilio, add } = createHarness();
  await add("agent", { ConferenceStatusCallback: "mailto:someone@app.example" });
  await twilio.calls.answer("agent");
  await twilio.settle();
  expect(twilio.journal.deliveries).toMatchObject([{ outcome: { kind: "refused" } }]);
});
