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

test("times, durations, events and SIDs of a participant summary agree, whatever its status", () => {
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
  test("join_time moves all other times, events included", () => {
    const plain = createBuilders().buildParticipantSummary();
    const built = createBuilders().buildParticipantSummary({ join_time });
    const moved = Date.parse(join_time) - Date.parse(String(plain.join_time));
    expect(built.duration_seconds).toBe(plain.duration_seconds);
    expect(built.events?.mute).toEqual(plain.events?.mute?.map((moment) => moment + moved));
    expectAgreement(built);
  });

  test("duration_seconds moves leave_time", () => {
    const built = buildParticipantSummary({ join_time, duration_seconds: 90 });
    expect(built.leave_time).toBe("2026-01-01T10:01:30Z");
    expectAgreement(built);
  });

  test("leave_time and duration_seconds move join_time", () => {
    const built = buildParticipantSummary({
      leave_time: "2026-01-01T10:01:30Z",
      duration_seconds: 90,
    });
    expect(built.join_time).toBe(join_time);
    expectAgreement(built);
  });

  test("duration_seconds with `leave_time: null` keeps join_time", () => {
    const built = buildParticipantSummary({ join_time, leave_time: null, duration_seconds: 90 });
    expect(built).toMatchObject({ join_time, leave_time: null, duration_seconds: 90 });
    const going = buildParticipantSummary({ leave_time: null, duration_seconds: 90 });
    expect(going.join_time).toEqual(expect.any(String));
  });
});

describe("events", () => {
  const mute = Date.parse("2026-01-01T10:03:05Z");
  const unmute = mute + 21_000;

  test("an event that is given moves all times, as far back as 2001", () => {
    expect(buildParticipantSummary({ events: { mute: [mute] } }).join_time).toBe(join_time);
    const earliest = buildParticipantSummary({ events: { mute: [Date.UTC(2001, 8, 9)] } });
    expect(earliest.join_time).toBe("2001-09-08T23:56:55Z");
  });

  test("events from join_time to leave_time are kept, both moments included", () => {
    const events = { mute: [mute], unmute: [unmute] };
    expect(buildParticipantSummary({ join_time }).events).toEqual(events);
    expect(buildParticipantSummary({ join_time, duration_seconds: 206 }).events).toEqual(events);
    const leave_time = "2026-01-01T10:12:03Z";
    expect(buildParticipantSummary({ leave_time, duration_seconds: 538 }).events).toEqual(events);
  });

  test("events before join_time or after leave_time are left out", () => {
    expect(buildParticipantSummary({ duration_seconds: 1 }).events).toEqual({
      mute: [],
      unmute: [],
    });
    expect(buildParticipantSummary({ join_time, duration_seconds: 205 }).events).toEqual({
      mute: [mute],
      unmute: [],
    });
    const leave_time = "2026-01-01T10:12:03Z";
    expect(buildParticipantSummary({ leave_time, duration_seconds: 537 }).events).toEqual({
      mute: [],
      unmute: [unmute],
    });
  });

  test("join_time and leave_time decide which events are kept, even if duration_seconds doesn't fit", () => {
    const leave_time = "2026-01-01T10:12:03Z";
    const built = buildParticipantSummary({ join_time, leave_time, duration_seconds: 1 });
    expect(built).toMatchObject({ duration_seconds: 1, events: { mute: [mute] } });
  });
});

const unjoined = {
  join_time: null,
  leave_time: null,
  duration_seconds: 0,
  events: null,
  metrics: null,
};

test.each(["busy", "canceled", "fail", "noanswer", "ringing"])(
  "`call_status: %s` builds a participant who never joined, even for a coach",
  (call_status) => {
    expect(buildParticipantSummary({ call_status })).toMatchObject(unjoined);
    const coached_participants = ["CA00000000000000000000000000000001"];
    const coach = { call_status, is_coach: true, coached_participants };
    expect(buildParticipantSummary(coach)).toMatchObject({ ...coach, ...unjoined });
  },
);

test("`join_time: null` builds a participant without times, region and metrics, whatever the call_status", () => {
  const built = buildParticipantSummary({ join_time: null, call_status: "completed" });
  expect(built).toMatchObject({ ...unjoined, call_status: "completed", participant_region: null });
  expect(buildParticipantSummary({ join_time: null, is_coach: true })).toMatchObject(unjoined);
});

test("`join_time: null` alone builds a call that nobody answered", () => {
  expect(buildParticipantSummary({ join_time: null }).call_status).toBe("noanswer");
});

test("`leave_time: null` alone builds a participant who is still in the call", () => {
  expect(buildParticipantSummary({ leave_time: null })).toMatchObject({
    processing_state: "in_progress",
    call_status: "answered",
    duration_seconds: null,
    metrics: null,
  });
});

test("`processing_state: in_progress` builds a participant who has not left", () => {
  expect(buildParticipantSummary({ processing_state: "in_progress" })).toMatchObject({
    join_time: expect.any(String),
    leave_time: null,
    duration_seconds: null,
  });
});
