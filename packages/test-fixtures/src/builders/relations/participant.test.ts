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
  expect(buildParticipant({ call_sid_to_coach: null }).coaching).toBe(false);
});

test("it is updated no earlier than it was created", () => {
  const date_created = "Fri, 18 Feb 2011 21:07:19 +0000";
  const { date_updated } = buildParticipant({ date_created });
  expect(date_updated).toMatch(/^Fri, 18 Feb 2011 /);
  expect(Date.parse(date_updated ?? "")).toBeGreaterThanOrEqual(Date.parse(date_created));
});
