import type { ConferenceStep } from "@conference-kit/test-fixtures";
import { expect, test } from "vitest";
import { holdOrders, permute, receiveConference, trackAll } from "../test/orders.ts";
import { type ConferenceState, trackConference } from "./index.ts";

const joins: ConferenceStep[] = [
  { event: "participantJoin", label: "agent" },
  { event: "participantJoin", label: "customer", parameters: { EndConferenceOnExit: "true" } },
];

test.each<[story: string, steps: ConferenceStep[]]>([
  ["two meet, and one hangs up", [...joins, { event: "participantLeave", label: "customer" }]],
  [
    "somebody is muted and heard again",
    [
      ...joins,
      { event: "participantMute", label: "agent" },
      { event: "participantUnmute", label: "agent" },
      { event: "participantHold", label: "customer" },
    ],
  ],
  [
    "somebody leaves and comes back",
    [
      ...joins,
      { event: "participantLeave", label: "agent" },
      { event: "participantJoin", label: "agent" },
      { event: "participantModify", label: "agent" },
    ],
  ],
  ["the API ends it", [...joins, { event: "conferenceEnd" }]],
])("every order of up to six callbacks ends in the same state: %s", (_, steps) => {
  const callbacks = receiveConference({ steps });
  expect(callbacks.length).toBeLessThanOrEqual(6);
  const states = new Set([...permute(callbacks)].map(trackAll));
  expect([...states]).toEqual([trackAll(callbacks)]);
});

test("any order of longer ones, with repetitions, ends in the same state", () => {
  holdOrders(60, 4711);
  holdOrders(40);
});

test("a whole conference is known at its end", () => {
  const callbacks = receiveConference();
  const state = callbacks.reduce<ConferenceState | undefined>(trackConference, undefined);
  expect(state).toMatchObject({
    conferenceSid: expect.stringMatching(/^CF/),
    highestSequenceNumber: callbacks.length,
    gaps: [],
    started: { sequenceNumber: 3 },
    ended: {
      sequenceNumber: callbacks.length,
      reason: "participant-with-end-conference-on-exit-left",
      label: "customer",
    },
  });
  const participants = Object.values(state?.participants ?? {});
  expect(participants.map(({ label }) => label).toSorted()).toEqual(["agent", "customer"]);
  for (const participant of participants) {
    expect(participant).toMatchObject({ present: false, muted: false, hold: false });
  }
});
