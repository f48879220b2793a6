import { createParticipantsClient } from "@conference-kit/voice-participants";
import type { ErrorBody } from "@conference-kit/voice-types";
import { describe, expect, test } from "vitest";
import {
  accountSid,
  callSid,
  conferenceSid,
  read,
  send,
  urls,
  useServer,
} from "../../test/use-server.ts";
import { voiceRequestSchemas } from "../generated/voice/request-schemas.ts";
import { fixtures } from "../index.ts";
import { handlers } from "./create-handlers.ts";

const server = useServer();
const { minimum } = voiceRequestSchemas.CreateParticipantBody?.properties?.Timeout ?? {};
const whom = { From: "+15017122661", To: "client:alice" };

describe("an error", () => {
  test("is the payload of that name", async () => {
    server.use(handlers.voice.getParticipant.error("conferenceEnded"));
    const { status, body } = await read<ErrorBody>(urls.participant(callSid));
    expect(status).toBe(404);
    expect(body).toEqual(fixtures.voice.getParticipant[404].conferenceEnded);
  });

  test("has the Retry-After that the test gives, or that of the specification", async () => {
    server.use(
      handlers.voice.listParticipants.error("tooManyRequests", { once: true, retryAfter: 0 }),
      handlers.voice.listParticipants.error("serviceUnavailable", { once: true }),
      handlers.voice.listParticipants.error("internalServerError", { once: true }),
    );
    const waits = [];
    for (const status of [429, 503, 500, 200]) {
      const response = await send(urls.participants);
      expect(response.status).toBe(status);
      waits.push(response.headers.get("retry-after"));
    }
    expect(waits).toEqual(["0", "1", null, null]);
  });

  test("of another operation is refused", () => {
    expect(() =>
      // @ts-expect-error Only who joins finds the conference full.
      handlers.voice.updateParticipant.error("conferenceFull"),
    ).toThrow(
      "updateParticipant has no error conferenceFull; it has invalidParameter, invalidUrl, ",
    );
    expect(() =>
      // @ts-expect-error A summary is there after the end.
      handlers.insights.getConferenceSummary.error("conferenceEnded"),
    ).toThrow("getConferenceSummary has no error conferenceEnded");
  });

  test("that the operation does not have is refused", () => {
    expect(() =>
      // @ts-expect-error There is no such error.
      handlers.voice.getParticipant.error("tooManyRequest"),
    ).toThrow(
      /^getParticipant has no error tooManyRequest; it has invalidParameter, .*tooManyRequests/,
    );
  });
});

function sendForm(options: RequestInit): Promise<Response> {
  return fetch(urls.participants, {
    method: "POST",
    ...options,
    headers: { authorization: "Bearer any", ...options.headers },
  });
}

describe("a request", () => {
  test.each([
    [{ From: "+15017122661" }, "To", "Invalid request: To is missing"],
    [{ ...whom, Lable: "agent" }, "Lable", "Invalid request: Lable is not known"],
    [
      { ...whom, Timeout: "0" },
      "Timeout",
      `Invalid request: Timeout has to be at least ${minimum}`,
    ],
  ])("with the form %j is refused for %s", async (form, parameter, message) => {
    const { status, body } = await read<ErrorBody>(urls.participants, form);
    expect(status).toBe(400);
    expect(body).toMatchObject({ code: 20001, message, details: { parameter } });
  });

  test.each([
    [urls.participant("100%"), "CallSid", 200],
    [urls.participants.replace("CF", "CX"), "ConferenceSid", 405],
    [`${urls.participants}?PageSize=1e3`, "PageSize", 400],
    [`${urls.conferences}?PageSize=`, "PageSize", 400],
  ])("to %s is read without changes", async (url, parameter, status) => {
    const answer = await read<ErrorBody>(url);
    expect(answer.status).toBe(status);
    if (status >= 400) expect(answer.body.details).toEqual({ parameter });
  });

  test.each<[reason: string, options: RequestInit, parameter: string, reason: string]>([
    ["without a form that has to say something", {}, "From", "is missing"],
    [
      "with JSON where a form is due",
      { body: JSON.stringify(whom), headers: { "content-type": "application/json" } },
      "the body",
      "has to be application/x-www-form-urlencoded",
    ],
  ])("%s is refused", async (_, options, parameter, reason) => {
    const response = await sendForm(options);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      message: `Invalid request: ${parameter} ${reason}`,
      details: { parameter },
    });
  });

  test("without a body updates nothing and is answered with the participant", async () => {
    const participants = createParticipantsClient({ accountSid, authToken: "any" });
    const participant = await participants.update(conferenceSid, "agent", {});
    expect(participant).toMatchObject({ label: "agent", muted: false, hold: false });
  });

  test("may name its form's media type in any case, with parameters", async () => {
    const headers = { "content-type": "Application/X-WWW-Form-Urlencoded ; charset=UTF-8" };
    const response = await sendForm({ body: `${new URLSearchParams(whom)}`, headers });
    expect(response.status).toBe(201);
  });

  test("without credentials is refused, even where an error is to be answered", async () => {
    server.use(handlers.voice.getParticipant.error("notFound"));
    const response = await fetch(urls.participant(callSid));
    expect(response.status).toBe(401);
    expect(await response.json()).toEqual(fixtures.voice.getParticipant[401].authenticationFailed);
  });
});
