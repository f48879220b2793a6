import { setImmediate } from "node:timers/promises";
import type { ConferenceSummary } from "@conference-kit/insights-types";
import type { ErrorBody, Participant } from "@conference-kit/voice-participants";
import packageJson from "msw/package.json" with { type: "json" };
import { describe, expect, test, vi } from "vitest";
import {
  accountSid,
  callSid,
  conferenceSid,
  read,
  send,
  urls,
  useServer,
} from "../../test/use-server.ts";
import { fixtures } from "../index.ts";
import { allHandlers, createHandlers, handlers } from "./create-handlers.ts";

const server = useServer();
const whom = { From: "+15017122661", To: "client:alice" };

test("the tests run with the version of msw that their project names", () => {
  expect(packageJson.version.split(".")[0]).toBe(process.env.MSW_MAJOR ?? "3");
});

describe("a success", () => {
  test("carries what the test overrides", async () => {
    server.use(handlers.voice.getParticipant({ muted: true, status: "ringing" }));
    const { status, body } = await read<Participant>(urls.participant(callSid));
    expect(status).toBe(200);
    expect(body).toMatchObject({ muted: true, status: "ringing" });
  });

  test("takes overrides in the spelling of requests too", async () => {
    server.use(handlers.voice.getParticipant({ Muted: true, CallSidToCoach: callSid }));
    const { body } = await read<Participant>(urls.participant("supervisor"));
    expect(body).toMatchObject({ muted: true, coaching: true, call_sid_to_coach: callSid });
    expect(body).not.toHaveProperty("Muted");
  });

  test("names what the request names", async () => {
    const named = { account_sid: accountSid, conference_sid: conferenceSid };
    const { body: bySid } = await read<Participant>(urls.participant(callSid));
    expect(bySid).toMatchObject({ ...named, call_sid: callSid });
    expect(bySid.uri).toBe(new URL(urls.participant(callSid)).pathname);
    const { body: byLabel } = await read<Participant>(urls.participant("100%25%20agent"));
    expect(byLabel).toMatchObject({ ...named, label: "100% agent" });
  });

  test("says what an update has set", async () => {
    const { body } = await read<Participant>(urls.participant("agent"), {
      Muted: "true",
      Hold: "true",
    });
    expect(body).toMatchObject({ label: "agent", muted: true, hold: true });
  });

  test("of a create is a queued call, each time another", async () => {
    const first = await read<Participant>(urls.participants, whom);
    const second = await read<Participant>(urls.participants, whom);
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(first.body).toMatchObject({ status: "queued", conference_sid: conferenceSid });
    expect(second.body.call_sid).not.toBe(first.body.call_sid);
  });

  test("of a create in a conference by name is in a conference with a SID", async () => {
    const url = urls.participants.replace(conferenceSid, "support%204711");
    const { body } = await read<Participant>(url, { ...whom, Label: "agent", Muted: "true" });
    expect(body).toMatchObject({ label: "agent", muted: true });
    expect(body.conference_sid).toMatch(/^CF[0-9a-f]{32}$/);
  });

  test("of a delete has no body", async () => {
    const response = await fetch(urls.participant(callSid), {
      method: "DELETE",
      headers: { authorization: "Bearer token" },
    });
    expect(response.status).toBe(204);
    expect(await response.text()).toBe("");
  });

  test("is answered at every edge and in every region", async () => {
    const url = `${urls.conferences}/${conferenceSid}`.replace("insights", "insights.dublin.ie1");
    const { body } = await read<ConferenceSummary>(url);
    expect(body).toMatchObject({ conference_sid: conferenceSid });
  });
});

describe("an error", () => {
  test("is the payload of that name", async () => {
    server.use(handlers.voice.getParticipant.error("conferenceEnded"));
    const { status, body } = await read<ErrorBody>(urls.participant(callSid));
    expect(status).toBe(404);
    expect(body).toEqual(fixtures.voice.getParticipant[404].conferenceEnded);
  });

  test("asks to wait as long as the test says, or as the specification does", async () => {
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

  test("that the operation does not have is refused", () => {
    expect(() =>
      // @ts-expect-error There is no such error.
      handlers.voice.getParticipant.error("tooManyRequest"),
    ).toThrow(/^getParticipant has no error tooManyRequest; it has .*tooManyRequests/);
  });
});

test("a network failure lets fetch fail, whatever the request", async () => {
  server.use(handlers.voice.getParticipant.networkError({ once: true }));
  await expect(fetch(urls.participant(callSid))).rejects.toThrow(TypeError);
  expect((await send(urls.participant(callSid))).status).toBe(200);
});

test.each([
  ["a success", handlers.voice.getParticipant({}, { delay: 1_000 })],
  ["an error", handlers.voice.getParticipant.error("notFound", { delay: 1_000 })],
  ["a network failure", handlers.voice.getParticipant.networkError({ delay: 1_000 })],
])("%s comes after its delay", async (_, handler) => {
  vi.useFakeTimers({ toFake: ["setTimeout"] });
  try {
    server.use(handler);
    let settled = false;
    const answered = send(urls.participant(callSid))
      .catch(() => {})
      .finally(() => {
        settled = true;
      });
    while (vi.getTimerCount() === 0) await setImmediate();
    await vi.advanceTimersByTimeAsync(999);
    expect(settled).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    await answered;
  } finally {
    vi.useRealTimers();
  }
});

describe("a request", () => {
  test.each([
    [{ From: "+15017122661" }, "To", "Invalid request: To is missing"],
    [{ ...whom, Lable: "agent" }, "Lable", "Invalid request: Lable is not known"],
    [{ ...whom, Timeout: "4" }, "Timeout", "Invalid request: Timeout has to be at least 5"],
  ])("with the form %j is refused for %s", async (form, parameter, message) => {
    const { status, body } = await read<ErrorBody>(urls.participants, form);
    expect(status).toBe(400);
    expect(body).toMatchObject({ code: 20001, message, details: { parameter } });
  });

  test.each([
    [urls.participant("100%"), "CallSid", 200],
    [urls.participants.replace("CF", "CX"), "ConferenceSid", 400],
    [`${urls.participants}?PageSize=1e3`, "PageSize", 400],
    [`${urls.conferences}?PageSize=`, "PageSize", 400],
  ])("for %s is read as it stands", async (url, parameter, status) => {
    const answer = await read<ErrorBody>(url);
    expect(answer.status).toBe(status);
    if (status === 400) expect(answer.body.details).toEqual({ parameter });
  });

  test("without credentials is refused, even where an error is to be answered", async () => {
    server.use(handlers.voice.getParticipant.error("notFound"));
    const response = await fetch(urls.participant(callSid));
    expect(response.status).toBe(401);
    expect(await response.json()).toEqual(fixtures.voice.getParticipant[401].authenticationFailed);
  });
});

describe("handlers", () => {
  test("are there for every operation", async () => {
    expect(allHandlers().map(({ info }) => info.method)).toEqual(
      Object.values({ ...handlers.insights, ...handlers.voice }).map(
        (create) => create().info.method,
      ),
    );
    expect(allHandlers()).toHaveLength(9);
  });

  test("of the same seed answer the same, and of another seed something else", async () => {
    const seen = [];
    for (const seed of [42, 42, 43]) {
      server.use(...allHandlers(createHandlers({ seed })));
      seen.push((await read<Participant>(urls.participants, whom)).body.call_sid);
    }
    expect(seen[1]).toBe(seen[0]);
    expect(seen[2]).not.toBe(seen[0]);
  });

  test("answer at the address that the client is given", async () => {
    server.use(...allHandlers(createHandlers({ baseUrl: "http://proxy.example:8080/twilio/" })));
    const url = urls
      .participant("agent")
      .replace("https://api.twilio.com", "http://proxy.example:8080/twilio");
    const { body } = await read<Participant>(url);
    expect(body).toMatchObject({ label: "agent", conference_sid: conferenceSid });
  });

  test("are not made of a seed that is none", () => {
    expect(() => createHandlers({ seed: -1 })).toThrow(RangeError);
  });
});
