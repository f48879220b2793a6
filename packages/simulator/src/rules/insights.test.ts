import type { ParticipantMetrics } from "@conference-kit/insights-types";
import { expect, test } from "vitest";
import { createHarness, type Harness } from "../../test/harness.ts";
import { rule } from "../../test/ledger.ts";

/** A conference of two for three minutes, which ends when the customer hangs up. */
async function talk(harness: Harness, body = {}): Promise<string> {
  const { conference_sid: conferenceSid } = await harness.add("agent", body);
  await harness.twilio.calls.answer("agent");
  await harness.twilio.clock.advance({ seconds: 10 });
  await harness.add("customer", { EndConferenceOnExit: true });
  await harness.twilio.calls.answer("customer");
  await harness.twilio.clock.advance({ minutes: 3 });
  await harness.twilio.calls.hangUp("customer");
  return conferenceSid;
}

async function stateOf({ summaries }: Harness, conferenceSid: string): Promise<unknown> {
  try {
    return (await summaries.get(conferenceSid)).processing_state;
  } catch (error) {
    return Object(error).code;
  }
}

test(rule("summaries-come-late"), async () => {
  const harness = createHarness();
  const conferenceSid = await talk(harness);
  const states = [await stateOf(harness, conferenceSid)];
  for (const minutes of [5, 4, 21]) {
    await harness.twilio.clock.advance({ minutes });
    states.push(await stateOf(harness, conferenceSid));
  }
  expect(states).toEqual([20404, "in_progress", "in_progress", "complete"]);
});

test(rule("summaries-time-out"), async () => {
  const harness = createHarness({ scenario: { conferences: [{ summaryTimesOut: true }] } });
  const conferenceSid = await talk(harness);
  await harness.twilio.clock.advance({ hours: 23 });
  expect(await stateOf(harness, conferenceSid)).toBe("in_progress");
  await harness.twilio.clock.advance({ hours: 1 });
  expect(await harness.summaries.get(conferenceSid)).toMatchObject({
    processing_state: "timeout",
    status: "summary_timeout",
  });
});

test("a conference that goes on for more than a day has a summary that timed out", async () => {
  const harness = createHarness();
  const { conference_sid: conferenceSid } = await harness.add("agent");
  await harness.twilio.calls.answer("agent");
  await harness.twilio.clock.advance({ hours: 23 });
  expect(await stateOf(harness, conferenceSid)).toBe(20404);
  await harness.twilio.clock.advance({ hours: 1 });
  expect(await stateOf(harness, conferenceSid)).toBe("timeout");
});

test(rule("summaries-are-kept"), async () => {
  const harness = createHarness();
  const conferenceSid = await talk(harness);
  await harness.twilio.clock.advance({ days: 29, hours: 23 });
  expect(await stateOf(harness, conferenceSid)).toBe("complete");
  await harness.twilio.clock.advance({ hours: 1 });
  expect(await stateOf(harness, conferenceSid)).toBe(20404);
});

test(rule("list-looks-back-a-day"), async () => {
  const harness = createHarness();
  const conferenceSid = await talk(harness);
  const begun = new Date(harness.twilio.clock.now.getTime() - 3_600_000).toISOString();
  await harness.twilio.clock.advance({ hours: 23 });
  const listed = async (query = {}) =>
    (await harness.summaries.list(query)).items.map(({ conference_sid }) => conference_sid);
  expect(await listed()).toEqual([conferenceSid]);
  await harness.twilio.clock.advance({ hours: 2 });
  expect(await listed()).toEqual([]);
  expect(await listed({ CreatedAfter: begun })).toEqual([conferenceSid]);
});

test(rule("no-leg-no-summary"), async () => {
  const harness = createHarness();
  await harness.add("other");
  const { conference_sid: conferenceSid } = await harness.participants.create("never-dialled", {
    From: "+15017122661",
    To: "client:alice",
    Label: "alice",
  });
  await harness.participants.remove(conferenceSid, "alice");
  await harness.twilio.clock.advance({ hours: 1 });
  expect(await stateOf(harness, conferenceSid)).toBe(20404);
});

test(rule("counts-two-durations"), async () => {
  const harness = createHarness();
  const conferenceSid = await talk(harness);
  await harness.twilio.clock.advance({ minutes: 30 });
  expect(await harness.summaries.get(conferenceSid)).toMatchObject({
    duration_seconds: 190,
    connect_duration_seconds: 180,
    create_time: "2026-01-05T09:00:00Z",
    start_time: "2026-01-05T09:00:10Z",
    end_time: "2026-01-05T09:03:10Z",
  });
});

test(rule("not-started"), async () => {
  const harness = createHarness();
  const { conference_sid: conferenceSid } = await harness.add("agent");
  await harness.twilio.calls.busy("agent");
  await harness.twilio.clock.advance({ minutes: 30 });
  expect(await harness.summaries.get(conferenceSid)).toMatchObject({
    status: "not_started",
    start_time: null,
    connect_duration_seconds: 0,
    max_concurrent_participants: 0,
  });
});

test(rule("lists-moments"), async () => {
  const harness = createHarness();
  const { conference_sid: conferenceSid } = await harness.add("agent");
  await harness.twilio.calls.answer("agent");
  const start = harness.twilio.clock.now.getTime();
  for (const Muted of [true, false, true]) {
    await harness.twilio.clock.advance({ seconds: 1 });
    await harness.participants.update(conferenceSid, "agent", { Muted });
  }
  await harness.twilio.calls.hangUp("agent");
  await harness.twilio.clock.advance({ minutes: 30 });
  const { items } = await harness.summaries.participants(conferenceSid);
  expect(items[0]?.events).toEqual({ mute: [start + 1000, start + 3000], unmute: [start + 2000] });
});

test(rule("unanswered-in-summaries"), async () => {
  const harness = createHarness();
  const { conference_sid: conferenceSid } = await harness.add("agent");
  await harness.add("customer");
  await harness.twilio.calls.answer("agent");
  await harness.twilio.calls.busy("customer");
  await harness.twilio.calls.hangUp("agent");
  await harness.twilio.clock.advance({ minutes: 30 });
  const { items } = await harness.summaries.participants(conferenceSid);
  expect(items).toMatchObject([
    { label: "agent", call_status: "completed", is_moderator: true },
    {
      label: "customer",
      call_status: "busy",
      metrics: null,
      join_time: null,
      is_moderator: false,
    },
  ]);
});

const stream = {
  total_packets_lost: 3,
  total_packets_received: 9000,
  packet_loss_percentage: 0.03,
  jitter: { avg: 2.5, max: 20 },
  latency: { avg: 41, max: 90 },
  mos: 4.2,
};

const quality: ParticipantMetrics = { inbound: stream, outbound: stream };

test(rule("quality-is-given"), async () => {
  const harness = createHarness({
    scenario: {
      calls: [{ label: "agent", quality }],
      conferences: [{ name: "support-4711", summary: { tags: ["high_jitter"] } }],
    },
  });
  const conferenceSid = await talk(harness);
  await harness.twilio.clock.advance({ minutes: 30 });
  const { items } = await harness.summaries.participants(conferenceSid);
  expect(items.map(({ metrics }) => metrics)).toEqual([quality, null]);
  expect(await harness.summaries.get(conferenceSid)).toMatchObject({
    tags: ["high_jitter"],
    detected_issues: null,
    tag_info: null,
  });
});

test("summaries are filtered by what they say", async () => {
  const harness = createHarness({
    scenario: {
      conferences: [
        {
          summary: {
            tags: ["low_mos"],
            detected_issues: { call_quality: 1, participant_behavior: 0, region_configuration: 0 },
          },
        },
      ],
    },
  });
  await talk(harness, { Region: "ie1" });
  await harness.twilio.clock.advance({ minutes: 30 });
  const fits = [
    { FriendlyName: "support-4711" },
    { Status: "completed" },
    { MixerRegion: "ie1" },
    { Tags: "low_mos" },
    { DetectedIssues: "call_quality" },
    { EndReason: "participant_with_end_conference_on_exit_left" },
    { CreatedBefore: "2026-01-05T09:00:00Z" },
  ];
  const doesNot = [
    { FriendlyName: "support" },
    { Status: "not_started" },
    { MixerRegion: "us1" },
    { Tags: "high_jitter" },
    { DetectedIssues: "participant_behavior" },
    { EndReason: "last_participant_left" },
    { CreatedBefore: "2026-01-05T08:59:59Z" },
  ];
  for (const query of fits) expect((await harness.summaries.list(query)).items).toHaveLength(1);
  for (const query of doesNot) expect((await harness.summaries.list(query)).items).toEqual([]);
});
