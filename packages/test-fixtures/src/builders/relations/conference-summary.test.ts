import type { ConferenceSummary } from "@conference-kit/insights-types";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createBuilders } from "../../index.ts";

const { buildConferenceSummary } = createBuilders();
const create_time = "2026-01-01T10:00:00Z";
const end_time = "2026-01-01T10:01:00Z";

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

test("times, durations and SIDs of a conference summary agree, whatever its status", () => {
  const states = fc.constantFrom("in_progress", "not_started", "completed", "summary_timeout");
  fc.assert(
    fc.property(fc.nat(), states, (seed, status) => {
      const built = createBuilders({ seed }).buildConferenceSummary({ status });
      expect(built.status).toBe(status);
      expectAgreement(built);
    }),
  );
});

const unended = {
  end_time: null,
  end_reason: null,
  ended_by: null,
  duration_seconds: null,
  connect_duration_seconds: null,
};

test("`status: in_progress` builds a summary without an end and its consequences", () => {
  expect(buildConferenceSummary({ status: "in_progress" })).toMatchObject(unended);
  expect(buildConferenceSummary({ end_time: null })).toMatchObject(unended);
});

test.each(["in_progress", "summary_timeout"])(
  "`status: %s` builds a summary without an end, even with `processing_state: complete`",
  (status) => {
    const built = buildConferenceSummary({ status, processing_state: "complete" });
    expect(built).toMatchObject({ ...unended, status, processing_state: "complete" });
  },
);

test("`end_time` builds durations up to it, whatever the status", () => {
  const built = buildConferenceSummary({ status: "in_progress", create_time, end_time });
  expect(built).toMatchObject({ status: "in_progress", end_time, duration_seconds: 60 });
  expectAgreement(built);
});

test.each([
  [{ processing_state: "in_progress" }, "in_progress"],
  [{ processing_state: "timeout" }, "summary_timeout"],
  [{ start_time: null }, "not_started"],
  [{ end_time: null }, "in_progress"],
  [{ tag_info: { start_failure: { reason: "busy" } } }, "not_started"],
])("%j builds a summary with the status %s", (overrides, status) => {
  expect(buildConferenceSummary(overrides).status).toBe(status);
});

describe("tag_info with a duplicate identity", () => {
  const duplicate_identity = [
    { participant_identity: "client:alice" },
    { participant_identity: "client:bob" },
  ];

  test("builds the tag duplicate_identity, beside any other tag", () => {
    for (const tag_info of [{ duplicate_identity }, { duplicate_identity, other: "fact" }]) {
      expect(buildConferenceSummary({ tag_info }).tags).toContain("duplicate_identity");
    }
  });

  test("builds the participants of each duplicate", () => {
    const participant_sids = expect.arrayContaining([expect.stringMatching(/^CP[0-9a-f]{32}$/)]);
    const built = buildConferenceSummary({ tag_info: { duplicate_identity } });
    expect(built.tag_info?.duplicate_identity).toEqual(
      duplicate_identity.map((duplicate) => ({ ...duplicate, participant_sids })),
    );
  });
});

test("`status: not_started` builds a summary without a start and connected time", () => {
  expect(buildConferenceSummary({ status: "not_started" })).toMatchObject({
    start_time: null,
    connect_duration_seconds: 0,
    end_time: expect.any(String),
  });
});

describe("given times", () => {
  test("create_time moves all other times", () => {
    const built = buildConferenceSummary({ create_time });
    expect(built.create_time).toBe(create_time);
    expect(built.duration_seconds).toBe(buildConferenceSummary().duration_seconds);
    expectAgreement(built);
  });

  test("duration_seconds moves end_time", () => {
    const built = buildConferenceSummary({ create_time, duration_seconds: 60 });
    expect(built.end_time).toBe(end_time);
    expectAgreement(built);
  });

  test("end_time and duration_seconds move create_time", () => {
    const built = buildConferenceSummary({ end_time, duration_seconds: 60 });
    expect(built.create_time).toBe(create_time);
    expectAgreement(built);
  });

  test("a duration_seconds shorter than the wait for a second participant builds no time before create_time", () => {
    const built = buildConferenceSummary({ create_time, duration_seconds: 1 });
    expect(built.connect_duration_seconds).toBe(0);
    expectAgreement(built);
  });

  test("connect_duration_seconds counts from the second participant", () => {
    const plain = buildConferenceSummary();
    const built = buildConferenceSummary({ connect_duration_seconds: 5 });
    expect(built.connect_duration_seconds).toBe(5);
    expect(seconds(built.create_time, built.start_time)).toBe(
      seconds(plain.create_time, plain.start_time),
    );
    expectAgreement(built);
  });

  test("duration_seconds and connect_duration_seconds are both kept", () => {
    const given = { create_time, duration_seconds: 60, connect_duration_seconds: 20 };
    const built = buildConferenceSummary(given);
    expect(built).toMatchObject({ ...given, start_time: "2026-01-01T10:00:40Z" });
    expectAgreement(built);
  });

  test("a time with an offset is read", () => {
    const built = buildConferenceSummary({
      create_time: "2026-01-01T11:00:00+01:00",
      duration_seconds: 60,
    });
    expect(built.end_time).toBe(end_time);
  });

  test("a time with a fraction of a second is read", () => {
    const built = buildConferenceSummary({
      create_time: "2026-01-01T10:00:00.250Z",
      duration_seconds: 60,
    });
    expect(built.end_time).toBe("2026-01-01T10:01:00.250Z");
  });
});

test("max_participants bounds max_concurrent_participants", () => {
  const built = buildConferenceSummary({ max_participants: 2 });
  expect(built.max_concurrent_participants).toBe(2);
});

test.each(["complete", "in_progress", "timeout"])(
  "`status: not_started` builds a summary without start_time, even with `processing_state: %s`",
  (processing_state) => {
    const built = buildConferenceSummary({ status: "not_started", processing_state });
    expect(built).toMatchObject({ status: "not_started", processing_state, start_time: null });
    const given = buildConferenceSummary({ status: "not_started", start_time: create_time });
    expect(given.start_time).toBe(create_time);
  },
);

test("max_concurrent_participants raises max_participants and unique_participants", () => {
  expect(buildConferenceSummary({ max_concurrent_participants: 300 })).toMatchObject({
    max_participants: 300,
    max_concurrent_participants: 300,
    unique_participants: 300,
  });
});

test("unique_participants bounds max_concurrent_participants", () => {
  const built = buildConferenceSummary({ unique_participants: 1 });
  expect(built.max_concurrent_participants).toBe(1);
  expect(buildConferenceSummary().max_concurrent_participants).toBe(3);
});

test("a url that is given builds the SID in it, unless a SID is given too", () => {
  const sid = "CF22222222222222222222222222222222";
  const url = `https://insights.twilio.com/v1/Conferences/${sid}`;
  expect(buildConferenceSummary({ url })).toMatchObject({
    conference_sid: sid,
    url,
    links: { conference_participants: `${url}/Participants` },
  });
  const conference_sid = "CF33333333333333333333333333333333";
  for (const overrides of [
    { url, conference_sid },
    { conference_sid, url },
  ]) {
    expect(buildConferenceSummary(overrides)).toMatchObject({ conference_sid, url });
  }
  expect(buildConferenceSummary({ url: "/v1/Conferences" }).conference_sid).toMatch(/^CF/);
});
