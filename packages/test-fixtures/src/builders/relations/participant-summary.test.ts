import { describe, expect, test } from "vitest";
import { createBuilders, fixtures } from "../../index.ts";

const { buildParticipantSummary } = createBuilders();
test("`call_direction: inbound` builds a call from an outside number", () => {
  const { from, to } = fixtures.insights.getParticipantSummary[200].timedOut;
  expect(buildParticipantSummary({ call_direction: "inbound" })).toMatchObject({ from, to });
});

describe("coaching", () => {
  test("`is_coach: true` builds a coached participant", () => {
    const { coached_participants } = buildParticipantSummary({ is_coach: true });
    expect(coached_participants).toEqual([expect.stringMatching(/^CA[0-9a-f]{32}$/)]);
  });

  test("`is_coach: true` builds a coached participant while the call goes on", () => {
    const { coached_participants, leave_time } = buildParticipantSummary({
      processing_state: "in_progress",
      call_status: "answered",
      is_coach: true,
    });
    expect(leave_time).toBeNull();
    expect(coached_participants).toEqual([expect.stringMatching(/^CA[0-9a-f]{32}$/)]);
  });

  test("coached_participants builds `is_coach: true`", () => {
    const coached_participants = ["CA00000000000000000000000000000001"];
    expect(buildParticipantSummary({ coached_participants })).toMatchObject({
      is_coach: true,
      coached_participants,
    });
  });

  test("coached_participants builds `is_coach: true` while the call goes on", () => {
    const coached_participants = ["CA00000000000000000000000000000001"];
    const going = { processing_state: "in_progress", call_status: "answered" };
    expect(buildParticipantSummary({ ...going, coached_participants })).toMatchObject({
      ...going,
      is_coach: true,
      coached_participants,
    });
  });

  test("is_coach and coached_participants both build the events coaching and coaching_stopped", () => {
    const coached_participants = ["CA00000000000000000000000000000001"];
    for (const overrides of [{ is_coach: true }, { coached_participants }]) {
      const { events } = buildParticipantSummary(overrides);
      expect(events).toHaveProperty("coaching");
      expect(events).toHaveProperty("coaching_stopped");
    }
  });

  test("is_coach and coached_participants agree where nobody is coached", () => {
    expect(buildParticipantSummary({ is_coach: false }).coached_participants).toBeNull();
    expect(buildParticipantSummary({ coached_participants: null }).is_coach).toBe(false);
  });
});

test("properties that start or end the conference build `is_moderator: true`", () => {
  const quiet = { start_conference_on_enter: false, end_conference_on_exit: false };
  expect(buildParticipantSummary({ properties: quiet }).is_moderator).toBe(false);
  const ending = { ...quiet, end_conference_on_exit: true };
  expect(buildParticipantSummary({ properties: ending }).is_moderator).toBe(true);
  const starting = { ...quiet, start_conference_on_enter: true };
  expect(buildParticipantSummary({ properties: starting }).is_moderator).toBe(true);
});

test.each(["busy", "canceled", "fail", "noanswer", "ringing"])(
  "`call_status: %s` builds `is_moderator: false`, whatever the properties",
  (call_status) => {
    expect(buildParticipantSummary({ call_status })).toMatchObject({
      is_moderator: false,
      properties: { start_conference_on_enter: true },
    });
  },
);

describe("metrics", () => {
  test("`packet_loss_percentage` is computed from lost and received packets", () => {
    const inbound = { total_packets_lost: 50, total_packets_received: 950 };
    const { metrics } = buildParticipantSummary({ metrics: { inbound } });
    expect(metrics?.inbound).toMatchObject({ ...inbound, packet_loss_percentage: 5 });
  });

  test("`packet_loss_percentage` is 0 when no packets were received", () => {
    const inbound = { total_packets_lost: 0, total_packets_received: 0 };
    const { metrics } = buildParticipantSummary({ metrics: { inbound } });
    expect(metrics?.inbound.packet_loss_percentage).toBe(0);
  });

  test("`avg` and `max` of a metric agree: the average is at most the maximum", () => {
    const high = buildParticipantSummary({ metrics: { outbound: { jitter: { avg: 500 } } } });
    expect(high.metrics?.outbound.jitter).toEqual({ avg: 500, max: 500 });
    const low = buildParticipantSummary({ metrics: { outbound: { jitter: { max: 1 } } } });
    expect(low.metrics?.outbound.jitter).toEqual({ avg: 1, max: 1 });
  });
});

test.each([false, true])(
  "`is_moderator: %s` builds properties that agree, unless they are given",
  (is_moderator) => {
    const { properties } = buildParticipantSummary({ is_moderator });
    expect(properties).toMatchObject({
      start_conference_on_enter: is_moderator,
      end_conference_on_exit: false,
    });
    const given = { start_conference_on_enter: true };
    expect(buildParticipantSummary({ is_moderator, properties: given })).toMatchObject({
      is_moderator,
      properties: given,
    });
  },
);
