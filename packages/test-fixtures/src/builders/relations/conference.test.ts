import type { Conference } from "@conference-kit/voice-types";
import { describe, expect, test } from "vitest";
import { buildConference, buildParticipant } from "../../index.ts";
import type { Overrides } from "../members.ts";

const viaApi = "conference-ended-via-api";
const callSid = `CA${"0".repeat(32)}`;

function describeEnd({
  status,
  reason_conference_ended: reason,
  call_sid_ending_conference: call,
}: Conference): unknown[] {
  return [status, reason, call === null ? null : call.slice(0, 2)];
}

describe("the status and end of a built conference agree with", () => {
  test.each<[Overrides<Conference>, unknown[]]>([
    [{}, ["in-progress", null, null]],
    [{ status: "init" }, ["init", null, null]],
    [{ status: "completed" }, ["completed", "participant-with-end-conference-on-exit-left", "CA"]],
    [{ reason_conference_ended: viaApi }, ["completed", viaApi, null]],
    [
      { reason_conference_ended: "last-participant-kicked" },
      ["completed", "last-participant-kicked", "CA"],
    ],
    [{ reason_conference_ended: null }, ["in-progress", null, null]],
    [{ status: "completed", call_sid_ending_conference: null }, ["completed", viaApi, null]],
    [{ status: "in-progress", friendly_name: "support" }, ["in-progress", null, null]],
  ])("%j", (overrides, expected) => {
    expect(describeEnd(buildConference(overrides))).toEqual(expected);
  });

  test("call_sid_ending_conference, which no request has", () => {
    const built = buildConference({ call_sid_ending_conference: callSid });
    expect(built.status).toBe("completed");
    expect(built.reason_conference_ended).not.toBe(viaApi);
    expect(built.call_sid_ending_conference).toBe(callSid);
  });

  test("overrides that contradict each other, which are kept", () => {
    const contradiction = { status: "in-progress", reason_conference_ended: viaApi };
    expect(buildConference(contradiction)).toMatchObject(contradiction);
  });
});

test("a conference and its participants have URIs that agree", () => {
  const conference = buildConference();
  const { account_sid, sid } = conference;
  const participants = buildParticipant.many(2, { account_sid, conference_sid: sid });
  const place = conference.subresource_uris?.participants.replace(".json", "");
  for (const { uri, call_sid } of participants) expect(uri).toBe(`${place}/${call_sid}.json`);
  expect(conference.uri).toBe(`/2010-04-01/Accounts/${account_sid}/Conferences/${sid}.json`);
});

test("buildConference.many builds conferences of one account with distinct names", () => {
  const conferences = buildConference.many(3, { friendly_name: undefined, status: "init" });
  expect(new Set(conferences.map(({ account_sid }) => account_sid)).size).toBe(1);
  expect(new Set(conferences.map(({ friendly_name }) => friendly_name)).size).toBe(3);
  expect(new Set(conferences.map(({ sid }) => sid)).size).toBe(3);
});
