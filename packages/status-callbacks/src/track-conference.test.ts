import { describe, expect, test } from "vitest";
import type { ConferenceState } from "./conference-state.ts";
import type { Callback } from "./generated/voice-v2010.ts";
import { parseCallback } from "./parse-callback.ts";
import { trackConference } from "./track-conference.ts";

const conference = `CF${"1".repeat(32)}`;
const agent = `CA${"a".repeat(32)}`;
const customer = `CA${"c".repeat(32)}`;

function createCallback(
  number: number,
  event: string,
  more: Record<string, string> = {},
): Callback {
  return parseCallback({
    ConferenceSid: conference,
    SequenceNumber: String(number),
    StatusCallbackEvent: event,
    Timestamp: "Wed, 15 Apr 2026 09:30:15 +0000",
    ...more,
  });
}

function about(number: number, event: string, CallSid: string, more: Record<string, string> = {}) {
  return createCallback(number, event, { CallSid, ...more });
}

function track(...callbacks: Callback[]): ConferenceState {
  return callbacks.reduce<ConferenceState>((state, callback) => trackConference(state, callback), {
    highestSequenceNumber: 0,
    gaps: [],
    participants: {},
  });
}

test("the first callback begins a state", () => {
  expect(trackConference(undefined, createCallback(1, "conference-start"))).toEqual({
    conferenceSid: conference,
    highestSequenceNumber: 1,
    gaps: [],
    started: { sequenceNumber: 1, at: "Wed, 15 Apr 2026 09:30:15 +0000" },
    participants: {},
  });
});

describe("a participant", () => {
  test("is known by everything that their callbacks tell", () => {
    const joined = about(1, "participant-join", agent, {
      ParticipantLabel: "agent",
      Muted: "true",
      Hold: "false",
      Coaching: "true",
      CallSidToCoach: customer,
      EndConferenceOnExit: "true",
      StartConferenceOnEnter: "false",
    });
    const { asOf, ...participant } = track(joined).participants[agent] ?? { asOf: {} };
    expect(participant).toEqual({
      present: true,
      label: "agent",
      muted: true,
      hold: false,
      coaching: true,
      callSidToCoach: customer,
      endConferenceOnExit: true,
      startConferenceOnEnter: false,
    });
    expect(new Set(Object.values(asOf))).toEqual(new Set([1]));
  });

  test.each([
    ["participant-join", { present: true }],
    ["participant-leave", { present: false }],
    ["participant-mute", { present: true, muted: true }],
    ["participant-unmute", { present: true, muted: false }],
    ["participant-hold", { present: true, hold: true }],
    ["participant-unhold", { present: true, hold: false }],
    ["participant-modify", { present: true }],
    ["participant-speech-start", { present: true, speaking: true }],
    ["participant-speech-stop", { speaking: false }],
    ["announcement-end", {}],
    ["announcement-fail", {}],
  ])("is known from %s alone", (event, known) => {
    const { asOf: _, ...participant } = track(about(4, event, agent)).participants[agent] ?? {};
    expect(participant).toEqual(known);
  });

  test("keeps what a later callback doesn't tell", () => {
    const { participants } = track(
      about(1, "participant-join", agent, { ParticipantLabel: "agent", Hold: "true" }),
      about(2, "participant-mute", agent, { Muted: "true" }),
    );
    expect(participants[agent]).toMatchObject({ label: "agent", hold: true, muted: true });
    expect(participants[agent]?.asOf).toEqual({ label: 1, hold: 1, muted: 2, present: 2 });
  });

  test("is not changed by what is older", () => {
    const { participants } = track(
      about(5, "participant-unmute", agent),
      about(4, "participant-mute", agent),
    );
    expect(participants[agent]).toMatchObject({ muted: false });
  });

  test("leaves with a reason, and may come back", () => {
    const left = about(2, "participant-leave", agent, {
      ReasonParticipantLeft: "participant_hung_up",
      ParticipantCallStatus: "completed",
    });
    const gone = { present: false, reasonLeft: "participant_hung_up", callStatus: "completed" };
    expect(track(left).participants[agent]).toMatchObject(gone);
    const back = about(3, "participant-join", agent);
    expect(track(back, left).participants[agent]).toMatchObject({ ...gone, present: true });
  });
});

describe("the end", () => {
  const ended = createCallback(9, "conference-end", {
    CallSidEndingConference: customer,
    ParticipantLabelEndingConference: "customer",
    ReasonConferenceEnded: "last-participant-left",
  });

  test("says when, why and by whom", () => {
    expect(track(ended).ended).toEqual({
      sequenceNumber: 9,
      at: "Wed, 15 Apr 2026 09:30:15 +0000",
      reason: "last-participant-left",
      callSid: customer,
      label: "customer",
    });
  });

  test("has no caller where the API ended it", () => {
    const byApi = createCallback(9, "conference-end", {
      ReasonConferenceEnded: "conference-ended-via-api",
    });
    expect(track(byApi).ended).not.toHaveProperty("callSid");
  });

  test("makes everybody leave, also participants who are learnt of later", () => {
    const { participants } = track(
      about(1, "participant-join", agent),
      ended,
      about(2, "participant-join", customer),
    );
    expect(participants[agent]).toMatchObject({ present: false, asOf: { present: 9 } });
    expect(participants[customer]).toMatchObject({ present: false, asOf: { present: 9 } });
  });
});

describe("gaps", () => {
  const numbers = (...given: number[]) =>
    track(...given.map((number) => createCallback(number, "x")));

  test.each<[given: number[], highest: number, gaps: [number, number][]]>([
    [[1, 2, 3], 3, []],
    [[3], 3, [[1, 2]]],
    [[1, 5], 5, [[2, 4]]],
    [
      [1, 5, 3],
      5,
      [
        [2, 2],
        [4, 4],
      ],
    ],
    [[1, 5, 2], 5, [[3, 4]]],
    [[1, 5, 4], 5, [[2, 3]]],
    [[1, 5, 3, 3, 2, 4], 5, []],
    [
      [10, 5, 20],
      20,
      [
        [1, 4],
        [6, 9],
        [11, 19],
      ],
    ],
    [[0], 0, []],
    [[1, 0], 1, []],
    [[9007199254740991], 9007199254740991, [[1, 9007199254740990]]],
  ])("of %j", (given, highest, gaps) => {
    expect(numbers(...given)).toMatchObject({ highestSequenceNumber: highest, gaps });
  });
});

test("an event that no list names counts, and its parameters are read", () => {
  const state = track(about(1, "participant-waved", agent, { Muted: "true" }));
  expect(state).toMatchObject({ highestSequenceNumber: 1, gaps: [] });
  expect(state.participants[agent]).toMatchObject({ muted: true });
  expect(state.participants[agent]).not.toHaveProperty("present");
});

test.each([
  ["of a call", { CallSid: agent, CallStatus: "ringing", SequenceNumber: "1" }],
  ["of a recording", { ConferenceSid: conference, RecordingSid: `RE${"1".repeat(32)}` }],
  [
    "of a conference's recording with a number",
    {
      ConferenceSid: conference,
      RecordingSid: `RE${"1".repeat(32)}`,
      SequenceNumber: "2",
    },
  ],
  [
    "without a readable number",
    {
      ConferenceSid: conference,
      StatusCallbackEvent: "conference-end",
      SequenceNumber: "soon",
    },
  ],
  [
    "without a readable conference",
    {
      ConferenceSid: "CF1",
      StatusCallbackEvent: "conference-end",
      SequenceNumber: "2",
    },
  ],
])("a callback %s changes nothing", (_, parameters) => {
  const state = track(createCallback(1, "conference-start"));
  expect(trackConference(state, parseCallback(parameters))).toBe(state);
  expect(trackConference(undefined, parseCallback(parameters))).toEqual({
    highestSequenceNumber: 0,
    gaps: [],
    participants: {},
  });
});

test("a callback of another conference is an error that names both", () => {
  const other = `CF${"2".repeat(32)}`;
  const state = track(createCallback(1, "conference-start"));
  const callback = createCallback(2, "conference-end", { ConferenceSid: other });
  expect(() => trackConference(state, callback)).toThrow(TypeError);
  expect(() => trackConference(state, callback)).toThrow(`of ${other}, the state of ${conference}`);
});

test("the state that is given is not changed", () => {
  const state = track(about(1, "participant-join", agent), createCallback(5, "conference-start"));
  const before = structuredClone(state);
  trackConference(state, about(3, "participant-mute", agent));
  trackConference(state, createCallback(6, "conference-end"));
  expect(state).toEqual(before);
});

test("two callbacks of one number that contradict each other give the same state in both orders", () => {
  const pairs = [
    [about(1, "participant-mute", agent), about(1, "participant-unmute", agent)],
    [
      createCallback(1, "conference-start"),
      createCallback(1, "conference-start", { Timestamp: "Thu, 1 Jun 2017 20:48:32 +0000" }),
    ],
    [
      createCallback(1, "conference-end", { ReasonConferenceEnded: "a" }),
      createCallback(1, "conference-end", { ReasonConferenceEnded: "b" }),
    ],
  ] as const;
  for (const [one, other] of pairs) {
    expect(JSON.stringify(track(one, other))).toBe(JSON.stringify(track(other, one)));
  }
});
