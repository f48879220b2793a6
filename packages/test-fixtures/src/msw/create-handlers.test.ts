import { setImmediate } from "node:timers/promises";
import type { Participant } from "@conference-kit/voice-types";
import packageJson from "msw/package.json" with { type: "json" };
import { describe, expect, test, vi } from "vitest";
import { callSid, conferenceSid, read, send, urls, useServer } from "../../test/use-server.ts";
import { operations } from "../generated/index.ts";
import { allHandlers, createHandlers, handlers } from "./create-handlers.ts";

const server = useServer();
const whom = { From: "+15017122661", To: "client:alice" };

test("the tests run with the version of msw that their project names", () => {
  expect(packageJson.version.split(".")[0]).toBe(process.env.MSW_MAJOR ?? "3");
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

describe("handlers", () => {
  test("are there for every operation", () => {
    const answered = allHandlers().map(({ info: { method, path } }) => `${method} ${path}`);
    const known = Object.values(operations).flatMap((group) => Object.keys(group));
    expect(new Set(answered).size).toBe(known.length);
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
