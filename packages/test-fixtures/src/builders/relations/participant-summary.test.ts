import type { ParticipantSummary } from "@conference-kit/insights-types";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createBuilders } from "../../index.ts";

const { buildParticipantSummary } = createBuilders();
const join_time = "2026-01-01T10:00:00Z";

/** What has to agree in every summary. */
function expectAgreement(summary: ParticipantSummary): void {
  const { join_time, leave_time, conference_sid, participant_sid, url, events } = summary;
  const [joined, left] = [join_time, leave_time].map((time) => time && Date.parse(time));
  if (typeof joined === "number" && typeof left === "number") {
    expect(left).toBeGreaterThanOrEqual(joined);
    expect(summary.duration_seconds).toBe((left - joined) / 1000);
    for (const moment of Object.values(events ?? {}).flat()) {
      expect(moment).toBeGreaterThanOrEqual(joined);
      expect(moment).toBeLessThanOrEqual(left);
    }
  }
  expect(url).toMatch(
    new RegExp(`/v1/Conferences/${conference_sid}/Participants/${participant_sid}$`),
  );
}

test("times, durations, events and SIDs agree, whatever its state", () => {
  const states = fc.constantFrom("complete", "in_progress", "timeout");
  const statuses = fc.constantFrom("answered", "completed", "busy", "fail", "ringing", "canceled");
  fc.assert(
    fc.property(fc.nat(), states, statuses, (seed, processing_state, call_status) => {
      const { buildParticipantSummary } = createBuilders({ seed });
      expectAgreement(buildParticipantSummary({ processing_state }));
      expectAgreement(buildParticipantSummary({ call_status }));
    }),
  );
});

describe("given times", () => {
  test("an arrival moves everything with it, the events too", () => {
    const plain = createBuilders().buildParticipantSummary();
    const built = createBuilders().buildParticipantSummary({ join_time });
    const moved = Date.parse(join_time) - Date.parse(String(plain.join_time));
    expect(built.duration_seconds).toBe(plain.duration_seconds);
    expect(built.events?.mute).toEqual(plain.events?.mute?.map((moment) => moment + moved));
    expectAgreement(built);
  });

  test("a duration moves the departure", () => {
    const built = buildParticipantSummary({ join_time, duration_seconds: 90 });
    expect(built.leave_time).toBe("2026-01-01T10:01:30Z");
    expectAgreement(built);
  });

  test("a departure and a duration move the arrival", () => {
    const built = buildParticipantSummary({
      leave_time: "2026-01-01T10:01:30Z",
      duration_seconds: 90,
    });
    expect(built.join_time).toBe(join_time);
    expectAgreement(built);
  });

  test("events are left out that a short stay has no room for", () => {
    const built = buildParticipantSummary({ duration_seconds: 1 });
    expect(built.events).toEqual({ mute: [], unmute: [] });
  });
});

test.each(["busy", "canceled", "fail", "noanswer", "ringing"])(
  "one whose call is %s was never there",
  (call_status) => {
    expect(buildParticipantSummary({ call_status })).toMatchObject({
      join_time: null,
      leave_time: null,
      duration_seconds: 0,
      events: null,
      metrics: null,
    });
  },
);

test("one who is there hasn't left", () => {
  expect(buildParticipantSummary({ processing_state: "in_progress" })).toMatchObject({
    join_time: expect.any(String),
    leave_time: null,
    duration_seconds: null,
  });
});

describe("coaching", () => {
  test("a coach coaches somebody", () => {
    const { coached_participants } = buildParticipantSummary({ is_coach: true });
    expect(coached_participants).toEqual([expect.stringMatching(/^CA[0-9a-f]{32}$/)]);
  });

  test("a coach who is still there coaches somebody as well", () => {
    const { coached_participants, leave_time } = buildParticipantSummary({
      processing_state: "in_progress",
      call_status: "answered",
      is_coach: true,
    });
    expect(leave_time).toBeNull();
    expect(coached_participants).toEqual([expect.stringMatching(/^CA[0-9a-f]{32}$/)]);
  });

  test("who coaches somebody is a coach", () => {
    const coached_participants = ["CA00000000000000000000000000000001"];
    expect(buildParticipantSummary({ coached_participants })).toMatchObject({
      is_coach: true,
      coached_participants,
    });
  });

  test("who coaches nobody isn't one", () => {
    expect(buildParticipantSummary({ is_coach: false }).coached_participants).toBeNull();
    expect(buildParticipantSummary({ coached_participants: null }).is_coach).toBe(false);
  });
});

test("a moderator is who starts or ends the conference", () => {
  const quiet = { start_conference_on_enter: false, end_conference_on_exit: false };
  expect(buildParticipantSummary({ properties: quiet }).is_moderator).toBe(false);
  const ending = { ...quiet, end_conference_on_exit: true };
  expect(buildParticipantSummary({ properties: ending }).is_moderator).toBe(true);
});

describe("metrics", () => {
  test("the share of lost packets is that of the numbers", () => {
    const inbound = { total_packets_lost: 50, total_packets_received: 950 };
    const { metrics } = buildParticipantSummary({ metrics: { inbound } });
    expect(metrics?.inbound).toMatchObject({ ...inbound, packet_loss_percentage: 5 });
  });

  test("no packets lose none", () => {
    const inbound = { total_packets_lost: 0, total_packets_received: 0 };
    const { metrics } = buildParticipantSummary({ metrics: { inbound } });
    expect(metrics?.inbound.packet_loss_percentage).toBe(0);
  });

  test("an average is at most the maximum", () => {
    const high = buildParticipantSummary({ metrics: { outbound: { jitter: { avg: 500 } } } });
    expect(high.metrics?.outbound.jitter).toEqual({ avg: 500, max: 500 });
    const low = buildParticipantSummary({ metrics: { outbound: { jitter: { max: 1 } } } });
    expect(low.metrics?.outbound.jitter).toEqual({ avg: 1, max: 1 });
  });
});
