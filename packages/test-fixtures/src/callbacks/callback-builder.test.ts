import { describe, expect, test } from "vitest";
import { findSchema, readSpecifications } from "../../test/specifications.ts";
import { buildCallback, createCallbackBuilders } from "../index.ts";

const specifications = await readSpecifications();

/** The schema of what each webhook posts, by the kinds of callbacks. */
const schemas: Readonly<Record<string, string>> = {
  callProgress: "CallStatusCallback",
  answeringMachineDetection: "AnsweringMachineCallback",
  recording: "RecordingCallback",
  conferenceRecording: "ConferenceRecordingCallback",
};
const kinds = Object.keys(buildCallback);

function findErrors(kind: string, callback: unknown): string {
  const schema = schemas[kind] ?? "ConferenceStatusCallback";
  return findSchema(specifications, "voice", schema).findErrors(callback);
}

test("every event of the specification has a builder, and every other callback one", () => {
  const { enum: events } =
    specifications
      .find(({ name }) => name === "voice")
      ?.members("#/components/schemas/ConferenceCallbackBase/properties/StatusCallbackEvent") ?? {};
  const names = [events]
    .flat()
    .map((event) => String(event).replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()));
  expect(names).toHaveLength(13);
  expect(new Set(kinds)).toEqual(new Set([...names, ...Object.keys(schemas)]));
});

describe.each(kinds)("%s", (kind) => {
  test("is valid whatever the seed, and every value is text", () => {
    for (let seed = 0; seed < 50; seed++) {
      const built = Object.entries(createCallbackBuilders({ seed }).buildCallback);
      const callback = built.find(([name]) => name === kind)?.[1]();
      expect(findErrors(kind, callback)).toBe("");
      for (const value of Object.values(callback ?? {})) expect(value).toBeTypeOf("string");
    }
  });
});

describe("overrides", () => {
  test("are kept, and the other parameters stay as built", () => {
    const callback = buildCallback.participantJoin({ Muted: "true", ParticipantLabel: "guest" });
    expect(callback).toMatchObject({
      StatusCallbackEvent: "participant-join",
      Muted: "true",
      ParticipantLabel: "guest",
      Hold: "false",
    });
    expect(buildCallback.participantJoin({ Muted: undefined }).Muted).toBe("false");
  });

  test("choose the example that has them", () => {
    expect(buildCallback.callProgress({ CallStatus: "busy" })).toMatchObject({
      CallDuration: "0",
      SipResponseCode: "486",
    });
    expect(buildCallback.callProgress({ CallStatus: "ringing" })).not.toHaveProperty(
      "CallDuration",
    );
    const unanswered = { ReasonParticipantLeft: "participant_add_failed" };
    expect(buildCallback.participantLeave(unanswered).ParticipantCallStatus).toBe("no-answer");
    const byApi = { ReasonConferenceEnded: "conference-ended-via-api" };
    expect(buildCallback.conferenceEnd(byApi)).not.toHaveProperty("CallSidEndingConference");
  });

  test("are agreed with by the parameters that follow from them", () => {
    const AccountSid = `AC${"1".repeat(32)}`;
    const RecordingSid = `RE${"2".repeat(32)}`;
    expect(buildCallback.recording({ AccountSid, RecordingSid }).RecordingUrl).toBe(
      `https://api.twilio.com/2010-04-01/Accounts/${AccountSid}/Recordings/${RecordingSid}`,
    );
    expect(
      buildCallback.callProgress({ CallStatus: "completed", CallDuration: "61" }).Duration,
    ).toBe("2");
    const label = { ParticipantLabelEndingConference: "$& boss" };
    expect(buildCallback.conferenceEnd(label).Reason).toBe(
      "Participant with label $& boss and end-conference-on-exit left",
    );
  });

  test("are kept even if they contradict each other", () => {
    const callback = buildCallback.callProgress({ CallDuration: "61", Duration: "9" });
    expect(callback).toMatchObject({ CallDuration: "61", Duration: "9" });
  });
});

test("each call builds other SIDs, and the same seed builds the same", () => {
  const { buildCallback: first } = createCallbackBuilders({ seed: 7 });
  const { buildCallback: second } = createCallbackBuilders({ seed: 7 });
  const [one, other] = [first.participantJoin(), first.participantJoin()];
  expect(one.CallSid).not.toBe(other.CallSid);
  expect([second.participantJoin(), second.participantJoin()]).toEqual([one, other]);
  expect(() => createCallbackBuilders({ seed: -1 })).toThrow(RangeError);
});
