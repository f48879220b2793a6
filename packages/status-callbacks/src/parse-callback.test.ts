import { fixtures } from "@conference-kit/test-fixtures";
import { describe, expect, test } from "vitest";
import { formats, webhooks } from "./generated/voice-v2010.ts";
import { parseCallback } from "./parse-callback.ts";

const { voice } = fixtures;
const payloads = Object.entries({
  conferenceStatusCallback: { ...voice.conferenceStatusCallback.request },
  callStatusCallback: { ...voice.callStatusCallback.request },
  answeringMachineCallback: { ...voice.answeringMachineCallback.request },
  recordingStatusCallback: { ...voice.recordingStatusCallback.request },
  conferenceRecordingStatusCallback: { ...voice.conferenceRecordingStatusCallback.request },
}).flatMap(([webhook, examples]) =>
  Object.entries(examples).map(([name, payload]): [string, Readonly<Record<string, string>>] => [
    `${webhook} ${name}`,
    { ...payload },
  ]),
);

const kinds: Readonly<Record<string, string>> = {
  callStatusCallback: "call-progress",
  answeringMachineCallback: "answering-machine-detection",
  recordingStatusCallback: "recording",
  conferenceRecordingStatusCallback: "conference-recording",
};

test.each(payloads)("the payload %s is read without a problem", (name, payload) => {
  const callback = parseCallback(payload, "token");
  const { StatusCallbackEvent: event } = payload;
  expect(callback.kind).toBe(kinds[name.split(" ")[0] ?? ""] ?? event);
  expect(callback).toMatchObject({
    problems: [],
    unknown: {},
    parameters: payload,
    idempotencyToken: "token",
  });
  const values = Object.entries(callback).filter(([member]) => member in payload);
  expect(values.map(([member, value]) => [member, String(value)])).toEqual(Object.entries(payload));
});

test("every kind has a payload", () => {
  const found = new Set(payloads.map(([, payload]) => parseCallback(payload).kind));
  expect(found).toEqual(new Set(webhooks.flatMap((webhook) => webhook.kinds)));
});

describe("a participant's callback", () => {
  const form = new URLSearchParams({
    ...voice.conferenceStatusCallback.request.participantOnHold,
    Muted: "false",
  });

  test("has booleans and numbers as such, and times as text", () => {
    expect(parseCallback(form)).toMatchObject({
      kind: "participant-hold",
      Muted: false,
      Hold: true,
      SequenceNumber: 7,
      Timestamp: "Wed, 15 Apr 2026 09:36:20 +0000",
      ParticipantLabel: "customer",
    });
  });

  test("is the same from text, URLSearchParams and a record", () => {
    const expected = parseCallback(form);
    expect(parseCallback(form.toString())).toEqual(expected);
    expect(parseCallback(Object.fromEntries(form))).toEqual(expected);
    expect(expected.idempotencyToken).toBe("");
  });

  test("leaves out what is undefined in a record", () => {
    const given = { ...Object.fromEntries(form), ParticipantLabel: undefined };
    expect(parseCallback(given).parameters).not.toHaveProperty("ParticipantLabel");
  });

  test("is plain JSON", () => {
    const callback = parseCallback(form, "token");
    expect(JSON.parse(JSON.stringify(callback))).toEqual(callback);
  });

  test("keeps parameters that the specification doesn't have", () => {
    form.set("NewMember", "1");
    const { unknown, parameters, problems } = parseCallback(form);
    expect(unknown).toEqual({ NewMember: "1" });
    expect(parameters.NewMember).toBe("1");
    expect(problems).toEqual([]);
  });
});

describe("a value that doesn't fit", () => {
  test.each([
    ["Muted", "yes", "boolean"],
    ["Muted", "", "boolean"],
    ["Muted", "TRUE", "boolean"],
    ["SequenceNumber", "3.5", "integer"],
    ["SequenceNumber", "-1", "integer"],
    ["SequenceNumber", "", "integer"],
    ["SequenceNumber", "12a", "integer"],
    ["SequenceNumber", "a12", "integer"],
    ["SequenceNumber", "9007199254740993", "integer"],
    ["CallSid", "CA1", formats.CallSid],
    ["CallSid", `x${"CA".padEnd(34, "0")}`, formats.CallSid],
    ["CallSid", `CF${"0".repeat(32)}`, formats.CallSid],
    ["Timestamp", "2026-04-15T09:36:20Z", formats.Timestamp],
    ["Timestamp", "Wed, 15 Apr 2026 24:36:20 +0000", formats.Timestamp],
    ["AnnounceUrl", "no URL", "uri"],
  ])("%s=%s is left out, and reported", (name, text, expected) => {
    const { participantJoined } = voice.conferenceStatusCallback.request;
    const callback = parseCallback({ ...participantJoined, [name]: text });
    expect(callback.kind).toBe("participant-join");
    expect(callback).not.toHaveProperty(name);
    expect(callback.problems).toEqual([{ name, text, expected }]);
    expect(callback.parameters[name]).toBe(text);
  });

  test("a time may have a day of one digit", () => {
    const Timestamp = "Thu, 1 Jun 2017 20:48:32 +0000";
    const started = { ...voice.conferenceStatusCallback.request.conferenceStarted, Timestamp };
    expect(parseCallback(started)).toMatchObject({ Timestamp, problems: [] });
  });

  test("that comes again is reported, and the first one counts", () => {
    const { participantJoined } = voice.conferenceStatusCallback.request;
    const form = new URLSearchParams(participantJoined);
    form.append("Muted", "true");
    form.append("Muted", "maybe");
    const callback = parseCallback(form);
    expect(callback).toMatchObject({ Muted: false, parameters: { Muted: "false" } });
    expect(callback.problems).toEqual([
      { name: "Muted", text: "true", expected: "once" },
      { name: "Muted", text: "maybe", expected: "once" },
    ]);
  });
});

describe("the kind", () => {
  const { conferenceStarted } = voice.conferenceStatusCallback.request;

  test.each([
    [
      "an event from the future",
      { ...conferenceStarted, StatusCallbackEvent: "participant-waved" },
    ],
    [
      "an event with the name of an object's member",
      { ...conferenceStarted, StatusCallbackEvent: "constructor" },
    ],
    ["nothing", {}],
    ["something else", { Body: "Hello" }],
    ["the kind alone", { kind: "conference-start" }],
  ])("of %s is unknown, and its parameters are there", (_, form) => {
    expect(parseCallback(form)).toMatchObject({ kind: "unknown", parameters: form });
  });

  test("is told by the parameters that are always there, whatever else comes", () => {
    const { completed } = voice.callStatusCallback.request;
    const recorded = { ...completed, ...voice.recordingStatusCallback.request.completed };
    expect(parseCallback({ ...recorded, AnsweredBy: "human" }).kind).toBe("call-progress");
    const event = { ...conferenceStarted, CallStatus: "completed", RecordingSid: "RE1" };
    expect(parseCallback(event).kind).toBe("conference-start");
    const { StatusCallbackEvent: _, ...rest } = event;
    expect(parseCallback(rest).kind).toBe("conference-recording");
  });
});

test("names of an object's own members do no harm", () => {
  const callback = parseCallback("__proto__=1&constructor=2&toString=3&problems=4&CallSid=x");
  const given = { ["__proto__"]: "1", constructor: "2", toString: "3", problems: "4" };
  expect(Object.getPrototypeOf(callback.unknown)).toBe(Object.prototype);
  expect(Object.entries(callback.unknown)).toEqual(Object.entries(given));
  expect(callback.problems.map(({ name }) => name)).toEqual(["CallSid"]);
});

test.each([
  ["7", 7],
  ["007", 7],
  ["7a", undefined],
  ["-7", undefined],
  ["1e3", undefined],
  ["9007199254740993", undefined],
  ["", undefined],
])("the SequenceNumber %j is read as %j", (text, expected) => {
  const { participantJoined } = fixtures.voice.conferenceStatusCallback.request;
  const callback = parseCallback({ ...participantJoined, SequenceNumber: text });
  expect(Object(callback).SequenceNumber).toBe(expected);
  expect(callback.problems).toHaveLength(expected === undefined ? 1 : 0);
});
