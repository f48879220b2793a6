import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { expect, test } from "vitest";
import { bundleDocument } from "./load.ts";
import { repository } from "./table.ts";
import { isObject, type JsonObject, walkObjects } from "./walk.ts";

const document = await bundleDocument(join(repository, "openapi/voice-v2010.yaml"));

const ajv = new Ajv2020({ strict: false });
addFormats.default(ajv);
ajv.addSchema({ ...document, $id: "voice" });

function accepts(schema: string, value: unknown): boolean {
  return ajv.validate({ $ref: `voice#/components/schemas/${schema}` }, value);
}

function findParticipants(): JsonObject[] {
  const found = new Set<JsonObject>();
  walkObjects(document.paths, ({ value }) => {
    if (!isObject(value)) return;
    const participants = Array.isArray(value.participants) ? value.participants : [value];
    for (const participant of participants) if ("call_sid" in participant) found.add(participant);
  });
  return [...found];
}

test.each(findParticipants())("the members of participant $call_sid agree", (participant) => {
  const { account_sid, conference_sid, call_sid } = participant;
  expect(participant.uri).toBe(
    `/2010-04-01/Accounts/${account_sid}/Conferences/${conference_sid}/Participants/${call_sid}.json`,
  );
  expect(participant.coaching).toBe(participant.call_sid_to_coach !== null);
  for (const time of [participant.date_created, participant.date_updated]) {
    if (time === null) continue;
    expect(new Date(String(time)).toUTCString()).toBe(String(time).replace("+0000", "GMT"));
  }
});

function findConferences(): JsonObject[] {
  const found = new Set<JsonObject>();
  walkObjects(document.paths, ({ value }) => {
    if (isObject(value) && "subresource_uris" in value) found.add(value);
  });
  return [...found];
}

test.each(findConferences())("the members of the $status conference $sid agree", (conference) => {
  const { account_sid, sid, status } = conference;
  const path = `/2010-04-01/Accounts/${account_sid}/Conferences/${sid}`;
  expect(conference.uri).toBe(`${path}.json`);
  expect(conference.subresource_uris).toEqual({
    participants: `${path}/Participants.json`,
    recordings: `${path}/Recordings.json`,
  });
  const { reason_conference_ended: reason, call_sid_ending_conference: call } = conference;
  expect(reason === null).toBe(status !== "completed");
  expect(call === null).toBe(reason === null || reason === "conference-ended-via-api");
  for (const time of [conference.date_created, conference.date_updated]) {
    expect(new Date(String(time)).toUTCString()).toBe(String(time).replace("+0000", "GMT"));
  }
});

test.each([
  ["agent", true],
  ["billing desk, 2nd floor", true],
  ["50%", true],
  ["señora ✓", true],
  ["x".repeat(128), true],
  ["x".repeat(129), false],
  ["", false],
  ["a/b", false],
  ["a%2Fb", false],
  ["a%2fb", false],
  [`CA${"0".repeat(32)}`, false],
])("the label %j is allowed: %j", (label, allowed) => {
  expect(accepts("CreateParticipantBody", { From: "+1", To: "+2", Label: label })).toBe(allowed);
});

test.each([
  ["Fri, 18 Feb 2011 21:07:19 +0000", true],
  ["Fri, 18 Feb 2011 24:07:19 +0000", false],
  ["Fre, 18 Feb 2011 21:07:19 +0000", false],
  ["Fri, 18 Fev 2011 21:07:19 +0000", false],
  ["2011-02-18T21:07:19Z", false],
])("the time %j is allowed: %j", (time, allowed) => {
  expect(accepts("Rfc2822Timestamp", time)).toBe(allowed);
});

test.each(["CreateParticipantBody", "UpdateParticipantBody"])(
  "%s coaches only with the call to coach",
  (schema) => {
    const body = schema === "CreateParticipantBody" ? { From: "+1", To: "+2" } : {};
    const CallSidToCoach = `CA${"0".repeat(32)}`;
    expect(accepts(schema, body)).toBe(true);
    expect(accepts(schema, { ...body, Coaching: false })).toBe(true);
    expect(accepts(schema, { ...body, Coaching: true, CallSidToCoach })).toBe(true);
    expect(accepts(schema, { ...body, Coaching: true })).toBe(false);
  },
);

test("a wait URL is a URI or empty", () => {
  const accept = (WaitUrl: string) => accepts("UpdateParticipantBody", { WaitUrl });
  expect([accept(""), accept("https://example.com/"), accept("nowhere")]).toEqual([
    true,
    true,
    false,
  ]);
});
