import { readViolations } from "@conference-kit/mock";
import { describe, expect, inject, test } from "vitest";
import { headers } from "../suite/contract.ts";
import { accountSid, callSid, conferenceSid, participantSid } from "../suite/sids.ts";
import { refusalOf } from "../values/errors.ts";
import {
  type RefusedField,
  refusedCreateFields,
  refusedUpdateFields,
} from "../values/refused-fields.ts";

const account = `/2010-04-01/Accounts/${accountSid}`;
const participants = `${account}/Conferences/${conferenceSid}/Participants`;
const whom: [string, string][] = [
  ["From", "+15017122661"],
  ["To", "client:alice"],
];

/** Where and why the mock refuses a request that no client of ours would make. */
async function listViolations(
  target: string,
  form?: [string, string][],
  { status, code } = refusalOf("", ""),
): Promise<string[]> {
  const { voice = "", insights = "" } = inject("mocks");
  const init = form === undefined ? {} : { method: "POST", body: new URLSearchParams(form) };
  const api = target.startsWith("/v1/") ? insights : voice;
  const response = await fetch(api + target, { headers, ...init });
  expect(await response.json()).toMatchObject({ code });
  expect(response.status).toBe(status);
  const violations = readViolations({ headers: Object.fromEntries(response.headers) });
  return violations.map(({ place, rule }) => `${place.replace("request ", "")} ${rule}`);
}

function fieldViolation([field, values, rule]: RefusedField): string {
  return values.length > 1 ? `body ${field} ${values.length - 1} ${rule}` : `body ${field} ${rule}`;
}

describe("createParticipant", () => {
  test.each(refusedCreateFields)("is refused with %s %j", async (...refused) => {
    const [field, values] = refused;
    const form = values.map((value): [string, string] => [field, value]);
    const refusal = refusalOf("createParticipant", field);
    const violations = await listViolations(`${participants}.json`, [...whom, ...form], refusal);
    expect(violations).toContain(fieldViolation(refused));
  });

  test.each(["From", "To"])("is refused without %s", async (missing) => {
    const form = whom.filter(([name]) => name !== missing);
    expect(await listViolations(`${participants}.json`, form)).toEqual(["body required"]);
  });

  test("is refused for a coach with nobody to coach", async () => {
    const form: [string, string][] = [...whom, ["Coaching", "true"]];
    const violations = await listViolations(`${participants}.json`, form);
    expect(violations).toContain("body required");
  });
});

describe("updateParticipant", () => {
  test.each(refusedUpdateFields)("is refused with %s %j", async (...refused) => {
    const [field, values] = refused;
    const form = values.map((value): [string, string] => [field, value]);
    const violations = await listViolations(`${participants}/${callSid}.json`, form);
    expect(violations).toContain(fieldViolation(refused));
  });

  test("is refused for an unknown key", async () => {
    const violations = await listViolations(`${participants}/${callSid}.json`, [["Mute", "true"]]);
    expect(violations).toEqual(["body additionalProperties"]);
  });

  test("is refused for a coach with nobody to coach", async () => {
    const form: [string, string][] = [["Coaching", "true"]];
    const violations = await listViolations(`${participants}/${callSid}.json`, form);
    expect(violations).toContain("body required");
  });
});

describe("updateConference", () => {
  test.each([
    ["Status", "in-progress", "body Status enum"],
    ["AnnounceUrl", "example.com/closing.xml", "body AnnounceUrl format"],
    ["AnnounceMethod", "PUT", "body AnnounceMethod enum"],
    ["Announce", "https://example.com", "body additionalProperties"],
  ])("is refused with %s %j", async (field, value, violation) => {
    const target = `${account}/Conferences/${conferenceSid}.json`;
    expect(await listViolations(target, [[field, value]])).toEqual([violation]);
  });
});

test.each([
  [`${account}/Conferences/CF123/Participants.json`, "path conferencesid pattern"],
  [`${account}/Conferences/order-4711/Participants.json`, "path conferencesid pattern"],
  [`${account}/Conferences/order-4711.json`, "path sid pattern"],
])("GET %s, where a SID has to stand, is refused as a name", async (target, violation) => {
  const named = refusalOf("listParticipants", "ConferenceSid");
  expect(await listViolations(target, undefined, named)).toContain(violation);
});

test.each([
  [`${participants}.json?Muted=1`, "query muted type"],
  [`${participants}.json?Hold=yes`, "query hold type"],
  [`${participants}.json?PageSize=0`, "query pagesize minimum"],
  [`${participants}.json?PageSize=1001`, "query pagesize maximum"],
  [`${participants}.json?Page=-1`, "query page minimum"],
  [
    `/2010-04-01/Accounts/AC123/Conferences/${conferenceSid}/Participants.json`,
    "path accountsid pattern",
  ],
  [`${participants}/a%2Fb.json`, "path callsid pattern"],
  [`${participants}/${"x".repeat(129)}.json`, "path callsid maxLength"],
  [`${account}/Conferences.json?Status=in_progress`, "query status enum"],
  [`${account}/Conferences.json?DateCreated=2026-01-31T00:00:00Z`, "query datecreated format"],
  [`${account}/Conferences.json?DateCreated%3C=yesterday`, "query datecreated< format"],
  [`${account}/Conferences.json?DateUpdated%3E=31.1.2026`, "query dateupdated> format"],
  [`${account}/Conferences.json?PageSize=1001`, "query pagesize maximum"],
  ["/v1/Conferences?ConferenceSid=CF123", "query conferencesid pattern"],
  ["/v1/Conferences?Subaccount=AC123", "query subaccount pattern"],
  ["/v1/Conferences?PageSize=0", "query pagesize minimum"],
  ["/v1/Conferences?PageSize=1001", "query pagesize maximum"],
  ["/v1/Conferences?Page=-1", "query page minimum"],
  ["/v1/Conferences/order-4711", "path conferencesid pattern"],
  [`/v1/Conferences/${callSid}/Participants`, "path conferencesid pattern"],
  [
    `/v1/Conferences/${conferenceSid}/Participants?ParticipantSid=agent`,
    "query participantsid pattern",
  ],
  [`/v1/Conferences/${conferenceSid}/Participants?PageSize=1001`, "query pagesize maximum"],
  [`/v1/Conferences/${conferenceSid}/Participants/agent`, "path participantsid pattern"],
  [`/v1/Conferences/CF123/Participants/${participantSid}`, "path conferencesid pattern"],
])("GET %s is refused", async (target, violation) => {
  expect(await listViolations(target)).toContain(violation);
});
