import { expect, test } from "vitest";
import { createBuilders } from "../../index.ts";

const { buildParticipant } = createBuilders();

test("its URI names its account, its conference and its call", () => {
  for (const participant of buildParticipant.many(100)) {
    const { account_sid, conference_sid, call_sid } = participant;
    expect(participant.uri).toBe(
      `/2010-04-01/Accounts/${account_sid}/Conferences/${conference_sid}/Participants/${call_sid}.json`,
    );
  }
});

test("who coaches coaches somebody, and nobody else does", () => {
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

test("who coaches is there to listen, and doesn't start the conference", () => {
  const call_sid_to_coach = "CA00000000000000000000000000000001";
  for (const overrides of [{ coaching: true }, { call_sid_to_coach }]) {
    expect(buildParticipant(overrides).start_conference_on_enter).toBe(false);
  }
});

test("only who is queued has a time in the queue", () => {
  expect(buildParticipant({ status: "queued" }).queue_time).toBe("1000");
  expect(buildParticipant()).not.toHaveProperty("queue_time");
});

test("it is updated no earlier than it was created", () => {
  const date_created = "Fri, 18 Feb 2011 21:07:19 +0000";
  const { date_updated } = buildParticipant({ date_created });
  expect(date_updated).toMatch(/^Fri, 18 Feb 2011 /);
  expect(Date.parse(date_updated ?? "")).toBeGreaterThanOrEqual(Date.parse(date_created));
});

test.each(["on Fri, 18 Feb 2011 21:07:19 +0000", "Fri, 18 Feb 2011 21:07:19 +0000 (UTC)"])(
  "%s isn't a date, and moves no other one",
  (date_created) => {
    const built = buildParticipant({ date_created });
    expect(built.date_created).toBe(date_created);
    expect(built.date_updated).toMatch(/^[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} 2026 /);
  },
);

test("a URI that is given brings its SIDs along", () => {
  const account_sid = "AC33333333333333333333333333333333";
  const conference_sid = "CF22222222222222222222222222222222";
  const call_sid = "CA11111111111111111111111111111111";
  const uri = `/2010-04-01/Accounts/${account_sid}/Conferences/${conference_sid}/Participants/${call_sid}.json`;
  expect(buildParticipant({ uri })).toMatchObject({ account_sid, conference_sid, call_sid, uri });
});
