import type { ConferenceSummary } from "@conference-kit/insights-types";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createBuilders } from "../../index.ts";

const { buildConferenceSummary } = createBuilders();
const create_time = "2026-01-01T10:00:00Z";

function seconds(start: string | null, end: string | null): number | null {
  return start === null || end === null ? null : (Date.parse(end) - Date.parse(start)) / 1000;
}

/** What has to agree in every summary. */
function expectAgreement(summary: ConferenceSummary): void {
  const { create_time, start_time, end_time, conference_sid, url, links } = summary;
  expect(summary.duration_seconds).toBe(seconds(create_time, end_time));
  if (start_time !== null) {
    expect(seconds(create_time, start_time)).toBeGreaterThanOrEqual(0);
    expect(summary.connect_duration_seconds).toBe(seconds(start_time, end_time));
  }
  expect(url).toMatch(new RegExp(`/v1/Conferences/${conference_sid}$`));
  expect(links?.conference_participants).toBe(`${url}/Participants`);
}

test("times, durations and SIDs agree, whatever its state", () => {
  const states = fc.constantFrom("in_progress", "not_started", "completed", "summary_timeout");
  fc.assert(
    fc.property(fc.nat(), states, (seed, status) => {
      const built = createBuilders({ seed }).buildConferenceSummary({ status });
      expect(built.status).toBe(status);
      expectAgreement(built);
    }),
  );
});

test("one in progress has no end and nothing that an end would bring", () => {
  const unended = {
    end_time: null,
    end_reason: null,
    ended_by: null,
    duration_seconds: null,
    connect_duration_seconds: null,
  };
  expect(buildConferenceSummary({ status: "in_progress" })).toMatchObject(unended);
  expect(buildConferenceSummary({ end_time: null })).toMatchObject(unended);
});

test("one that was never started has no connected time", () => {
  expect(buildConferenceSummary({ status: "not_started" })).toMatchObject({
    start_time: null,
    connect_duration_seconds: 0,
    end_time: expect.any(String),
  });
});

describe("given times", () => {
  test("a beginning moves everything with it", () => {
    const built = buildConferenceSummary({ create_time });
    expect(built.create_time).toBe(create_time);
    expect(built.duration_seconds).toBe(buildConferenceSummary().duration_seconds);
    expectAgreement(built);
  });

  test("a duration moves the end", () => {
    const built = buildConferenceSummary({ create_time, duration_seconds: 60 });
    expect(built.end_time).toBe("2026-01-01T10:01:00Z");
    expectAgreement(built);
  });

  test("an end and a duration move the beginning", () => {
    const end_time = "2026-01-01T10:01:00Z";
    const built = buildConferenceSummary({ end_time, duration_seconds: 60 });
    expect(built.create_time).toBe(create_time);
    expectAgreement(built);
  });

  test("a duration shorter than the wait for a second participant leaves no time before creation", () => {
    const built = buildConferenceSummary({ create_time, duration_seconds: 1 });
    expect(built.connect_duration_seconds).toBe(0);
    expectAgreement(built);
  });

  test("a connected time comes after the wait for a second participant", () => {
    const plain = buildConferenceSummary();
    const built = buildConferenceSummary({ connect_duration_seconds: 5 });
    expect(built.connect_duration_seconds).toBe(5);
    expect(seconds(built.create_time, built.start_time)).toBe(
      seconds(plain.create_time, plain.start_time),
    );
    expectAgreement(built);
  });

  test("both durations are kept", () => {
    const given = { create_time, duration_seconds: 60, connect_duration_seconds: 20 };
    const built = buildConferenceSummary(given);
    expect(built).toMatchObject({ ...given, start_time: "2026-01-01T10:00:40Z" });
    expectAgreement(built);
  });

  test("an offset is understood", () => {
    const built = buildConferenceSummary({
      create_time: "2026-01-01T11:00:00+01:00",
      duration_seconds: 60,
    });
    expect(built.end_time).toBe("2026-01-01T10:01:00Z");
  });
});

test("there are never more at once than there may be", () => {
  const built = buildConferenceSummary({ max_participants: 2 });
  expect(built.max_concurrent_participants).toBe(2);
});
