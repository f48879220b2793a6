import { expect, test } from "vitest";
import { createHarness } from "../../test/harness.ts";
import { rule } from "../../test/ledger.ts";

const recorded = {
  ConferenceStatusCallback: undefined,
  ConferenceRecord: "record-from-start" as const,
  ConferenceRecordingStatusCallback: "https://app.example/recordings",
};

const allRecordingEvents = {
  ConferenceRecordingStatusCallbackEvent: [
    "in-progress" as const,
    "completed" as const,
    "absent" as const,
  ],
};

const detected = {
  ConferenceStatusCallback: undefined,
  AmdStatusCallback: "https://app.example/answered-by",
};

test(rule("records-two"), async () => {
  const { twilio, add, received } = createHarness();
  await add("agent", { ...recorded, ...allRecordingEvents });
  await add("customer");
  await twilio.calls.answer("agent");
  await twilio.settle();
  expect(received).toEqual([]);
  await twilio.calls.answer("customer");
  await twilio.clock.advance({ minutes: 2 });
  await twilio.calls.hangUp("customer");
  await twilio.calls.hangUp("agent");
  await twilio.clock.advance({ minutes: 1 });
  expect(received).toMatchObject([
    { RecordingStatus: "in-progress", RecordingSource: "Conference" },
    { RecordingStatus: "completed", RecordingDuration: "120" },
  ]);
  expect(received[0]?.RecordingSid).toBe(received[1]?.RecordingSid);
});

test(rule("recording-follows"), async () => {
  const { twilio, add, received } = createHarness({
    assumptions: { recordingProcessedAfter: 7000 },
  });
  await add("agent", recorded);
  await add("customer", { EndConferenceOnExit: true });
  for (const label of ["agent", "customer"]) await twilio.calls.answer(label);
  await twilio.calls.hangUp("customer");
  await twilio.clock.advance({ milliseconds: 6999 });
  expect(received).toEqual([]);
  await twilio.clock.advance({ milliseconds: 1 });
  expect(received).toMatchObject([{ RecordingStatus: "completed" }]);
  const { status } = await twilio.fetch(received[0]?.RecordingUrl ?? "");
  expect(status).toBe(404);
});

test(rule("recording-is-absent"), async () => {
  const { twilio, add, received } = createHarness();
  await add("agent", { ...recorded, ...allRecordingEvents });
  await twilio.calls.answer("agent");
  await twilio.calls.hangUp("agent");
  await twilio.clock.advance({ minutes: 1 });
  expect(received).toMatchObject([{ RecordingStatus: "absent" }]);
});

test("a participant's own recording begins with the answer and ends with their call", async () => {
  const { twilio, add, received } = createHarness();
  await add("agent", {
    ConferenceStatusCallback: undefined,
    Record: true,
    RecordingStatusCallback: "https://app.example/recordings",
    RecordingChannels: "dual",
  });
  const [call] = twilio.calls.list();
  await twilio.calls.answer("agent");
  await twilio.clock.advance({ seconds: 42 });
  await twilio.calls.hangUp("agent");
  await twilio.clock.advance({ minutes: 1 });
  expect(received).toMatchObject([
    {
      RecordingStatus: "completed",
      RecordingDuration: "42",
      RecordingChannels: "2",
      CallSid: call?.callSid,
    },
  ]);
});

test(rule("detects-machines"), async () => {
  const { twilio, add, received } = createHarness({
    scenario: { calls: [{ label: "voicemail", answeredBy: "machine_start" }] },
  });
  await add("agent", { ...detected, MachineDetection: "Enable" });
  await add("voicemail", { ...detected, MachineDetection: "Enable" });
  await add("silent", detected);
  await twilio.clock.advance({ minutes: 1 });
  expect(received.map((callback) => callback.AnsweredBy)).toEqual(["human", "machine_start"]);
  expect(received[0]).toMatchObject({ MachineDetectionDuration: "3000" });
});

test(rule("waits-for-the-greeting"), async () => {
  const { twilio, add, received } = createHarness({
    scenario: { calls: [{ answeredBy: "machine_start", greeting: { seconds: 20 } }] },
  });
  await add("voicemail", { ...detected, MachineDetection: "DetectMessageEnd" });
  await twilio.calls.answer("voicemail");
  await twilio.clock.advance({ milliseconds: 19_999 });
  expect(received).toEqual([]);
  await twilio.clock.advance({ milliseconds: 1 });
  expect(received).toMatchObject([
    { AnsweredBy: "machine_end_beep", MachineDetectionDuration: "20000" },
  ]);
});

test("a greeting that is longer than MachineDetectionTimeout leaves it unknown who answered", async () => {
  const { twilio, add, received } = createHarness({
    scenario: { calls: [{ answeredBy: "machine_start", greeting: { seconds: 40 } }] },
  });
  await add("voicemail", { ...detected, MachineDetection: "DetectMessageEnd" });
  await twilio.calls.answer("voicemail");
  await twilio.clock.advance({ seconds: 30 });
  expect(received).toMatchObject([{ AnsweredBy: "unknown", MachineDetectionDuration: "30000" }]);
});
