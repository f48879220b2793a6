import { expect, test } from "vitest";
import { createBuilders } from "../../index.ts";

const { buildParticipant } = createBuilders();

test("a built participant's URI names its account, conference and call", () => {
  for (const participant of buildParticipant.many(100)) {
    const { account_sid, conference_sid, call_sid } = participant;
    expect(participant.uri).toBe(
      `/2010-04-01/Accounts/${account_sid}/Conferences/${conference_sid}/Participants/${call_sid}.json`,
    );
  }
});

test("coaching and call_sid_to_coach build each other", () => {
  const call_sid_to_coach = "CA00000000000000000000000000000001";
  expect(buildParticipant({ coaching: true }).call_sid_to_coach).toMatch(/^CA[0-9a-f]{32}$/);
  expect(buildParticipant({ status: "ringing", coaching: true })).toMatchObject({
    status: "ringing",
    call_sid_to_coach: expect.stringMatching(/^CA[0-9a-f]{32}$/),
  });
  expect(buildParticipant({ coaching: false }).call_sid_to_coach).toBeNull();
  expect(buildParticipant({ call_sid_to_coach }).coaching).toBe(true);
  expect(buildParticipant({ status: "ringing", call_sid_to_coach }).coaching).toBe(true);
  expect(buildParticipant({ call_sid_to_coach: null }).coaching).toBe(false);
});

test("a coach is built with `start_conference_on_enter: false`", () => {
  const call_sid_to_coach = "CA00000000000000000000000000000001";
  for (const overrides of [{ coaching: true }, { call_sid_to_coach }]) {
    expect(buildParticipant(overrides).start_conference_on_enter).toBe(false);
  }
});

test("queue_time is built for `status: queued` alone", () => {
  expect(buildParticipant({ status: "queued" }).queue_time).toBe("1000");
  expect(buildParticipant()).not.toHaveProperty("queue_time");
});

test("date_updated is built no earlier than date_created", () => {
  const date_created = "Fri, 18 Feb 2011 21:07:19 +0000";
  const { date_updated } = buildParticipant({ date_created });
  expect(date_updated).toMatch(/^Fri, 18 Feb 2011 /);
  expect(Date.parse(date_updated ?? "")).toBeGreaterThanOrEqual(Date.parse(date_created));
});

test.each(["on Fri, 18 Feb 2011 21:07:19 +0000", "Fri, 18 Feb 2011 21:07:19 +0000 (UTC)"])(
  "a date_created that is no date, %s, leaves date_updated",
  (date_created) => {
    const built = buildParticipant({ date_created });
    expect(built.date_created).toBe(date_created);
    expect(built.date_updated).toMatch(/^[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} 2026 /);
  },
);

test("a URI that is given builds the SIDs in it", () => {
  const account_sid = "AC33333333333333333333333333333333";
  const conference_sid = "CF22222222222222222222222222222222";
  const call_sid = "CA11111111111111111111111111111111";
  const uri = `/2010-04-01/Accounts/${account_sid}/Conferences/${conference_sid}/Participants/${call_sid}.json`;
  expect(buildParticipant({ uri })).toMatchObject({ account_sid, conference_sid, call_sid, uri });
});
