import { expect, test } from "vitest";
import { accountSid, createHarness, from } from "../../test/harness.ts";

test("a conference goes from the first dial to its summary", async () => {
  const { twilio, participants, summaries, add, receivedEvents } = createHarness();
  const agent = await add("agent");
  const { conference_sid: conferenceSid } = agent;
  expect(agent).toMatchObject({ status: "queued", queue_time: "0" });
  await twilio.calls.answer("agent");
  await add("customer", { EndConferenceOnExit: true });
  await twilio.calls.answer("customer");
  const present = await participants.list(conferenceSid);
  expect(present.items.map(({ label, status }) => [label, status])).toEqual([
    ["agent", "connected"],
    ["customer", "connected"],
  ]);
  await twilio.clock.advance({ minutes: 3 });
  await twilio.calls.hangUp("customer");
  await twilio.settle();
  expect(receivedEvents()).toEqual([
    "participant-join",
    "conference-start",
    "participant-join",
    "participant-leave",
    "participant-leave",
    "conference-end",
  ]);
  await expect(summaries.get(conferenceSid)).rejects.toMatchObject({ status: 404, code: 20404 });
  await twilio.clock.advance({ minutes: 30 });
  expect(await summaries.get(conferenceSid)).toMatchObject({
    processing_state: "complete",
    status: "completed",
    end_reason: "participant_with_end_conference_on_exit_left",
    connect_duration_seconds: 180,
    max_concurrent_participants: 2,
  });
});

test("a request without token is answered as one with it, and takes a form with POST alone", async () => {
  const { twilio } = createHarness();
  const path = `/2010-04-01/Accounts/${accountSid}/Conferences/room/Participants.json`;
  const asked = { accountSid, method: "POST", path } as const;
  const form = { From: from, To: "client:agent", StatusCallbackEvent: ["initiated", "ringing"] };
  expect(await twilio.request({ ...asked, form })).toMatchObject({
    status: 201,
    body: { status: "queued" },
  });
  expect(await twilio.request(asked)).toMatchObject({ status: 400, body: { code: 20001 } });
  await expect(twilio.request({ ...asked, method: "GET", form })).rejects.toMatchObject({
    name: "InvalidArgumentError",
    argument: "form",
  });
  await twilio.faults.add({ times: 1, failure: { kind: "cut-off" } });
  await expect(twilio.request({ ...asked, form })).rejects.toThrow("fetch failed");
  expect(twilio.journal.requests.map(({ status }) => status)).toEqual([201, 400, 201]);
});
