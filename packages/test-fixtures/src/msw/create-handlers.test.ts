import { setImmediate } from "node:timers/promises";
import { createParticipantsClient } from "@conference-kit/voice-participants";
import type { Participant } from "@conference-kit/voice-types";
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
import { operations } from "../generated/index.ts";
import { allHandlers, createHandlers, handlers } from "./create-handlers.ts";

const server = useServer();
const whom = { From: "+15017122661", To: "client:alice" };

test("the tests run with the version of msw that their project names", () => {
  expect(packageJson.version.split(".")[0]).toBe(process.env.MSW_MAJOR ?? "3");
});

test("the handler of a network failure makes fetch fail, whatever the request", async () => {
  server.use(handlers.voice.getParticipant.networkError({ once: true }));
  await expect(fetch(urls.participant(callSid))).rejects.toThrow(TypeError);
  expect((await send(urls.participant(callSid))).status).toBe(200);
});

test.each([
  ["a success", handlers.voice.getParticipant({}, { delay: 1_000 })],
  ["an error", handlers.voice.getParticipant.error("notFound", { delay: 1_000 })],
  ["a network failure", handlers.voice.getParticipant.networkError({ delay: 1_000 })],
])("%s is answered after its delay", async (_, handler) => {
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
  test("exist for every operation", () => {
    const answered = allHandlers().map(({ info: { method, path } }) => `${method} ${path}`);
    const known = Object.values(operations).flatMap((group) => Object.keys(group));
    expect(new Set(answered).size).toBe(known.length);
  });

  test("of the same seed answer the same, and of another seed differently", async () => {
    const seen = [];
    for (const seed of [42, 42, 43]) {
      server.use(...allHandlers(createHandlers({ seed })));
      seen.push((await read<Participant>(urls.participants, whom)).body.call_sid);
    }
    expect(seen[1]).toBe(seen[0]);
    expect(seen[2]).not.toBe(seen[0]);
  });

  test.each([
    "http://proxy.example:8080/twilio/",
    "http://proxy.example:80",
    "HTTP://PROXY.EXAMPLE:8080",
    "http://[::1]:4010",
    "https://proxy.example:443/x",
    "https://proxy.example/c++//",
  ])("answer behind the base URL %s, as a client reads it", async (baseUrl) => {
    server.use(...allHandlers(createHandlers({ baseUrl })));
    const client = createParticipantsClient({ accountSid, authToken: "any", baseUrl });
    const participant = await client.get(conferenceSid, "agent");
    expect(participant).toMatchObject({ label: "agent", conference_sid: conferenceSid });
  });

  test.each(["localhost:4010", "ftp://localhost", "http://user:secret@localhost"])(
    "are refused for the base URL %s",
    (baseUrl) => {
      expect(() => createHandlers({ baseUrl })).toThrow(
        new TypeError('baseUrl must be an http or https address without credentials, "?" and "#".'),
      );
    },
  );

  test("are refused for a seed that is no whole number", () => {
    expect(() => createHandlers({ seed: -1 })).toThrow(RangeError);
  });
});

class Overrides {
  readonly muted = true;
}

test.each<[string, unknown]>([
  ["a Map", new Map([["seed", 42]])],
  ["an instance of a class", new Overrides()],
  ["an object that inherits members", Object.create({ seed: 42 })],
  ["a list", []],
  ["text", "seed"],
  ["null", null],
])("%s is refused as options and as overrides, since its members would be lost", (_, value) => {
  const { getParticipant } = handlers.voice;
  const refused = (argument: string) => new TypeError(`${argument} must be a plain object.`);
  // @ts-expect-error a caller without types can pass anything
  expect(() => createHandlers(value)).toThrow(refused("options"));
  // @ts-expect-error a caller without types can pass anything
  expect(() => getParticipant(value)).toThrow(refused("overrides"));
  // @ts-expect-error a caller without types can pass anything
  expect(() => getParticipant({}, value)).toThrow(refused("options"));
  // @ts-expect-error a caller without types can pass anything
  expect(() => getParticipant.error("notFound", value)).toThrow(refused("options"));
  // @ts-expect-error a caller without types can pass anything
  expect(() => getParticipant.networkError(value)).toThrow(refused("options"));
});
