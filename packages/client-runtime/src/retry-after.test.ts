import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { catchError, getThing, type Paths } from "../test/things.ts";
import { createConnection, type RetryOptions } from "./index.ts";

const now = new Date("2026-04-15T09:30:00Z");

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance", "Date"], now });
});

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** Makes a call whose answers all have `Retry-After`, and gives its waits and its error. */
async function callWith(retryAfter: string, retry: RetryOptions = {}, status = 429) {
  vi.spyOn(Math, "random").mockReturnValue(0.5);
  const delays: number[] = [];
  const things = createConnection<Paths>("api", {
    bearerToken: "a",
    hooks: { onRetry: ({ delayMilliseconds }) => delays.push(delayMilliseconds) },
    fetch: async () =>
      Response.json({ code: 20429 }, { status, headers: { "Retry-After": retryAfter } }),
  });
  const ended = catchError(getThing(things, { retry: { attempts: 2, ...retry } }));
  await vi.runAllTimersAsync();
  return { delays, error: await ended };
}

test.each([
  ["seconds", "2", 2],
  ["no seconds", "0", 0],
  ["an HTTP date", "Wed, 15 Apr 2026 09:30:07 GMT", 7],
  ["an HTTP date with its year in two digits", "Wednesday, 15-Apr-26 09:30:07 GMT", 7],
  ["an HTTP date gone by", "Wed, 15 Apr 2026 09:29:00 GMT", 0],
])("a Retry-After of %s is waited for, plus jitter", async (_, retryAfter, seconds) => {
  const { delays, error } = await callWith(retryAfter);
  expect(delays).toEqual([seconds * 1_000 + 125]);
  expect(error).toMatchObject({ name: "ApiError" });
});

test("a Retry-After date without a zone is read as GMT, whatever the machine's zone", async () => {
  vi.stubEnv("TZ", "America/New_York");
  const { delays } = await callWith("Wed Apr 15 09:30:07 2026");
  expect(delays).toEqual([7_125]);
});

test("the Retry-After of a 503 is waited for as well", async () => {
  expect((await callWith("2", {}, 503)).delays).toEqual([2_125]);
});

test("retryAfter of an error has seconds, whether the header has seconds or a date", async () => {
  const never = { attempts: 1 };
  const date = "Wed, 15 Apr 2026 09:31:00 GMT";
  expect((await callWith("3", never)).error).toMatchObject({ retryAfter: 3 });
  expect((await callWith(date, never)).error).toMatchObject({ retryAfter: 60 });
});

test.each(["soon", "", "1e3", "0x10", "2 s"])(
  "a Retry-After of %j is ignored",
  async (retryAfter) => {
    const { delays, error } = await callWith(retryAfter);
    expect(delays).toEqual([125]);
    expect(error).toMatchObject({ retryAfter: undefined });
  },
);

test.each([
  ["31", {}],
  ["Wed, 15 Apr 2026 09:30:31 GMT", {}],
  ["3", { maximumRetryAfterMilliseconds: 2_999 }],
  ["9".repeat(400), {}],
])(
  "a Retry-After of %s, longer than the maximum, fails at once and says so",
  async (retryAfter, retry) => {
    const { delays, error } = await callWith(retryAfter, retry);
    expect(delays).toEqual([]);
    expect(error).toMatchObject({
      name: "ApiError",
      status: 429,
      message: expect.stringMatching(/Retry-After is \S+ s, .*maximumRetryAfterMilliseconds/),
    });
  },
);

test("a Retry-After equal to the maximum is waited for", async () => {
  expect((await callWith("30")).delays).toEqual([30_125]);
});

test("a Retry-After that ends after totalMilliseconds is not waited for", async () => {
  expect((await callWith("20", { totalMilliseconds: 20_000 })).delays).toEqual([]);
});
