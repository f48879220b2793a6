import { describe, expect, test } from "vitest";
import { findSchema, readSpecifications } from "../../test/specifications.ts";
import { buildConferenceCallbacks, type ConferenceStep, createCallbackBuilders } from "../index.ts";

const specifications = await readSpecifications();
const { findErrors } = findSchema(specifications, "voice", "ConferenceStatusCallback");

const agent: ConferenceStep = { event: "participantJoin", label: "agent" };
const customer: ConferenceStep = { event: "participantJoin", label: "customer" };

/** The events of a conference, each with the label of whom it is about. */
function listEvents(...steps: ConferenceStep[]): string[] {
  return buildConferenceCallbacks({ steps }).map((callback) => {
    const label = "ParticipantLabel" in callback ? ` ${callback.ParticipantLabel}` : "";
    return callback.StatusCallbackEvent + label;
  });
}

function last(...steps: ConferenceStep[]): unknown {
  return buildConferenceCallbacks({ steps }).at(-1);
}

test("buildConferenceCallbacks without steps builds a conference from its start to its end", () => {
  const events = buildConferenceCallbacks().map((callback) => callback.StatusCallbackEvent);
  expect(events).toEqual([
    "participant-join",
    "participant-join",
    "conference-start",
    "participant-mute",
    "participant-unmute",
    "participant-hold",
    "participant-unhold",
    "participant-leave",
    "participant-leave",
    "conference-end",
  ]);
});

test("callbacks of a conference are valid, numbered, in order of time and share the conference's SIDs", () => {
  for (let seed = 0; seed < 20; seed++) {
    const callbacks = createCallbackBuilders({ seed }).buildConferenceCallbacks();
    for (const callback of callbacks) expect(findErrors(callback)).toBe("");
    expect(callbacks.map(({ SequenceNumber }) => Number(SequenceNumber))).toEqual(
      callbacks.map((_, index) => index + 1),
    );
    const moments = callbacks.map(({ Timestamp }) => Date.parse(Timestamp));
    expect(moments).toEqual(moments.toSorted((one, other) => one - other));
    for (const name of ["ConferenceSid", "AccountSid", "FriendlyName"] as const) {
      expect(new Set(callbacks.map((callback) => callback[name])).size).toBe(1);
    }
  }
});

test("options name the conference, and a step says how many seconds pass", () => {
  const callbacks = buildConferenceCallbacks({
    friendlyName: "weekly",
    steps: [agent, { ...customer, seconds: 45 }],
  });
  expect(callbacks[0]?.FriendlyName).toBe("weekly");
  const [first = 0, second = 0] = callbacks.map(({ Timestamp }) => Date.parse(Timestamp));
  expect(second - first).toBe(45_000);
});

describe("the callback conference-start", () => {
  test("comes when two participants have joined, one of whom starts the conference", () => {
    const waits = { StartConferenceOnEnter: "false" };
    const waiting = { ...agent, parameters: waits };
    expect(listEvents(agent)).toEqual(["participant-join agent"]);
    expect(listEvents(agent, customer).at(-1)).toBe("conference-start");
    expect(listEvents(waiting, { ...customer, parameters: waits })).not.toContain(
      "conference-start",
    );
    expect(listEvents(waiting, customer).at(-1)).toBe("conference-start");
  });

  test("comes once", () => {
    const third: ConferenceStep = { event: "participantJoin", label: "third" };
    const events = listEvents(agent, customer, third);
    expect(events.filter((event) => event === "conference-start")).toHaveLength(1);
  });
});

describe("a participant", () => {
  test("keeps changes such as mute and hold in later callbacks", () => {
    const steps: ConferenceStep[] = [
      agent,
      { event: "participantMute", label: "agent" },
      { event: "participantHold", label: "agent" },
      { event: "participantModify", label: "agent", parameters: { EndConferenceOnExit: "true" } },
      { event: "participantSpeechStart", label: "agent" },
    ];
    const spoken = { Muted: "true", Hold: "true", EndConferenceOnExit: "true" };
    expect(last(...steps)).toMatchObject(spoken);
    const undone: ConferenceStep[] = [
      { event: "participantUnmute", label: "agent" },
      { event: "participantUnhold", label: "agent" },
    ];
    expect(last(...steps, ...undone)).toMatchObject({ ...spoken, Muted: "false", Hold: "false" });
  });

  test("has one call SID until leaving, and another one after coming back", () => {
    const leaves: ConferenceStep = { event: "participantLeave", label: "agent" };
    const callbacks = buildConferenceCallbacks({ steps: [customer, agent, leaves, agent] });
    const calls = callbacks
      .filter((callback) => "ParticipantLabel" in callback && callback.ParticipantLabel === "agent")
      .map((callback) => "CallSid" in callback && callback.CallSid);
    expect(calls).toHaveLength(3);
    expect(calls[0]).toBe(calls[1]);
    expect(calls[2]).not.toBe(calls[0]);
  });

  test("hears announcements, whose parameters later callbacks don't have", () => {
    const url = "https://example.com/hello.xml";
    const announced: ConferenceStep = {
      event: "announcementEnd",
      label: "agent",
      parameters: { AnnounceUrl: url },
    };
    expect(last(agent, announced)).toMatchObject({ AnnounceUrl: url, ParticipantLabel: "agent" });
    const muted: ConferenceStep = { event: "participantMute", label: "agent" };
    expect(last(agent, announced, muted)).not.toHaveProperty("AnnounceUrl");
    expect(last(agent, { event: "announcementEnd" })).not.toHaveProperty("ParticipantLabel");
  });

  test("who leaves without having joined has a call without an answer", () => {
    expect(last(agent, { event: "participantLeave", label: "customer" })).toMatchObject({
      ParticipantLabel: "customer",
      ParticipantCallStatus: "no-answer",
      ReasonParticipantLeft: "participant_add_failed",
    });
  });
});

describe("the callback conference-end", () => {
  const leaves: ConferenceStep = { event: "participantLeave", label: "agent" };
  const kicked: ConferenceStep = {
    ...leaves,
    parameters: { ReasonParticipantLeft: "participant_updated_via_api" },
  };
  const moderator: ConferenceStep = { ...agent, parameters: { EndConferenceOnExit: "true" } };

  test.each<[reason: string, steps: ConferenceStep[]]>([
    ["last-participant-left", [agent, leaves]],
    ["last-participant-kicked", [agent, kicked]],
    ["participant-with-end-conference-on-exit-left", [moderator, customer, leaves]],
    ["participant-with-end-conference-on-exit-kicked", [moderator, customer, kicked]],
  ])("has the reason %s and names the participant", (reason, steps) => {
    expect(last(...steps)).toMatchObject({
      StatusCallbackEvent: "conference-end",
      ReasonConferenceEnded: reason,
      ParticipantLabelEndingConference: "agent",
      CallSidEndingConference: expect.stringMatching(/^CA/),
    });
  });

  test("comes after everybody else has left", () => {
    expect(listEvents(moderator, customer, leaves).slice(-3)).toEqual([
      "participant-leave agent",
      "participant-leave customer",
      "conference-end",
    ]);
    const [, left] = buildConferenceCallbacks({ steps: [moderator, customer, leaves] }).slice(-3);
    expect(left).toMatchObject({ ReasonParticipantLeft: "moderator_ended_conference" });
  });

  test("for an end by the API names no participant, and comes after everybody has left", () => {
    const [left, ended] = buildConferenceCallbacks({
      steps: [agent, { event: "conferenceEnd" }],
    }).slice(-2);
    expect(left).toMatchObject({ ReasonParticipantLeft: "conference_ended_via_api" });
    expect(ended).toMatchObject({ ReasonConferenceEnded: "conference-ended-via-api" });
    expect(ended).not.toHaveProperty("CallSidEndingConference");
  });

  test("does not come while a participant is in the conference", () => {
    expect(listEvents(agent, customer, leaves)).not.toContain("conference-end");
  });
});

describe("a step that can't happen is an error", () => {
  test("for a participant who is not in the conference", () => {
    expect(() => listEvents(agent, { event: "participantMute", label: "guest" })).toThrow(
      'participantMute: "guest" is not in the conference. Let them join before.',
    );
    expect(() => listEvents({ event: "participantHold" })).toThrow('"" is not in the conference');
    expect(() => listEvents({ event: "announcementFail", label: "guest" })).toThrow('"guest"');
  });

  test("after the conference has ended", () => {
    const steps: ConferenceStep[] = [agent, { event: "conferenceEnd" }, customer];
    expect(() => listEvents(...steps)).toThrow("participantJoin: the conference has ended.");
  });
});
