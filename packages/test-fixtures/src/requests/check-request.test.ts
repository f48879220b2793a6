import { describe, expect, test } from "vitest";
import { voiceRequestSchemas } from "../generated/voice/request-schemas.ts";
import { fixtures } from "../index.ts";
import { checkRequest, findError, findOperation, listErrors } from "./index.ts";

const account = "AC5ef8732a3c49700934481addd5ce1659";
const conference = "CF3b1c9d47e58f4a02b6d3c81e90f7a254";
const participants = `https://api.twilio.com/2010-04-01/Accounts/${account}/Conferences/${conference}/Participants`;
const { minimum } = voiceRequestSchemas.CreateParticipantBody?.properties?.Timeout ?? {};
const whom = { From: "+15017122661", To: "client:alice" };
const form = "application/x-www-form-urlencoded";

interface Sent {
  method?: string;
  url?: string;
  text?: string;
  type?: string;
  authorization?: string;
}

/** Checks a request with credentials, as a server would that got it. */
function check({ method = "POST", url = `${participants}.json`, text = "", ...sent }: Sent) {
  const operation = findOperation(method, url) ?? expect.fail(`${method} ${url} is no operation.`);
  const { type = form, authorization = "Bearer token" } = sent;
  const headers = new Headers({ "content-type": type, authorization });
  return checkRequest(operation, { url, headers, text });
}

const written = (members: Record<string, string>) => `${new URLSearchParams(members)}`;

describe("a valid request", () => {
  test("is read by its schemas: numbers, booleans and lists", () => {
    const events = "&StatusCallbackEvent=initiated&StatusCallbackEvent=answered";
    const text = written({ ...whom, Timeout: "20", Muted: "true", Label: "7" }) + events;
    expect(check({ text })).toEqual({
      kind: "valid",
      asked: {
        path: { AccountSid: account, ConferenceSid: conference },
        query: {},
        form: {
          ...whom,
          Timeout: 20,
          Muted: true,
          Label: "7",
          StatusCallbackEvent: ["initiated", "answered"],
        },
      },
    });
  });

  test.each([
    ["without a body", { text: "" }],
    ["without body and media type", { text: "", type: "" }],
    ["of an empty body in JSON", { text: "", type: "application/json" }],
  ])("may be an update %s", (_, sent) => {
    const checked = check({ url: `${participants}/agent.json`, ...sent });
    expect(checked).toMatchObject({ kind: "valid", asked: { form: {} } });
  });

  test.each([form, "Application/X-WWW-Form-Urlencoded ; charset=UTF-8"])(
    "has a form of the media type %s",
    (type) => {
      expect(check({ text: written(whom), type })).toMatchObject({ kind: "valid" });
    },
  );
});

describe("a wrong request is refused with 20001, which names the parameter:", () => {
  test.each<[sent: Sent, parameter: string, reason: string]>([
    [{ text: written({ From: "+15017122661" }) }, "To", "is missing"],
    [{ text: "" }, "From", "is missing"],
    [{ text: written({ ...whom, Lable: "agent" }) }, "Lable", "is not known"],
    [{ text: written({ ...whom, Timeout: "0" }) }, "Timeout", `has to be at least ${minimum}`],
    [{ text: "{}", type: "application/json" }, "the body", `has to be ${form}`],
    [{ method: "GET", url: `${participants}.json?PageSize=0` }, "PageSize", "has to be at least 1"],
    [
      { url: `${participants}.json`.replace("AC", "AX"), text: written(whom) },
      "AccountSid",
      "has to match ^AC[0-9a-fA-F]{32}$",
    ],
  ])("%j", (sent, parameter, reason) => {
    expect(check(sent)).toEqual({
      kind: "invalid",
      problem: { parameter, reason },
      answer: {
        status: 400,
        headers: {},
        body: {
          ...fixtures.voice.createParticipant[400].invalidParameter,
          message: `Invalid request: ${parameter} ${reason}`,
          details: { parameter },
        },
      },
    });
  });
});

const conferences = participants.slice(0, participants.lastIndexOf("/CF"));

describe("what is wrong has a code of its own where the operation has one for it:", () => {
  test.each<[wrong: string, sent: Sent, status: number, code: number, parameter: string]>([
    [
      "an impossible label",
      { text: written({ ...whom, Label: "a/b" }) },
      ...([400, 16024, "Label"] as const),
    ],
    ...[
      { method: "GET", url: `${conferences}/support-4711/Participants.json` },
      { method: "GET", url: `${conferences}/support-4711/Participants/agent.json` },
      { method: "POST", url: `${conferences}/support-4711/Participants/agent.json` },
    ].map((sent): [string, Sent, number, number, string] => [
      "a name in place of a SID",
      sent,
      ...([405, 20004, "ConferenceSid"] as const),
    ]),
    ...["GET", "POST"].map((method): [string, Sent, number, number, string] => [
      "a name in place of a SID",
      { method, url: `${conferences}/support-4711.json` },
      ...([405, 20004, "Sid"] as const),
    ]),
    [
      "a name where only 400 is declared",
      { method: "DELETE", url: `${conferences}/support-4711/Participants/agent.json` },
      ...([400, 20001, "ConferenceSid"] as const),
    ],
  ])("%s, %j: %i with %i", (_, sent, status, code, parameter) => {
    const more_info = `https://www.twilio.com/docs/errors/${code}`;
    const details = { parameter };
    expect(check(sent)).toMatchObject({
      kind: "invalid",
      answer: { status, body: { code, status, more_info, details } },
    });
  });
});

test("a request without credentials is refused before anything else is looked at", () => {
  expect(check({ text: "{}", type: "application/json", authorization: "Basic" })).toEqual({
    kind: "unauthenticated",
    answer: {
      status: 401,
      headers: {},
      body: fixtures.voice.createParticipant[401].authenticationFailed,
    },
  });
});

describe("an error of an operation", () => {
  const operation = { specification: "voice", id: "getParticipant" } as const;

  test("has its status, its headers and its body", () => {
    expect(findError(operation, "tooManyRequests")).toEqual({
      status: 429,
      headers: { "Retry-After": "1" },
      body: fixtures.voice.getParticipant[429].tooManyRequests,
    });
  });

  test("is listed by its name", () => {
    const named = Object.entries(fixtures.voice.getParticipant).flatMap(([status, payloads]) =>
      Number(status) < 400 ? [] : Object.keys(payloads),
    );
    expect([...listErrors(operation).keys()]).toEqual(named);
  });

  test("that it can't meet is refused, naming those that it can", () => {
    expect(() => findError(operation, "tooManyRequest")).toThrow(
      /^getParticipant has no error tooManyRequest; it has invalidParameter, .*tooManyRequests/,
    );
  });
});
