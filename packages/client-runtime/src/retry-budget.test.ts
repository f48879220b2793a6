import { afterEach, expect, test, vi } from "vitest";
import { catchError, connectTo, createOptions, getThing, type Paths } from "../test/things.ts";
import { createConnection, type RetryOptions } from "./index.ts";

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const unavailable = { status: 503, body: { code: 20503, message: "Unavailable" } };

/** Makes a call that fails until the budget is spent, and gives the bounds of its waits. */
async function collectDelays(
  retry: RetryOptions,
  random: number,
  clientRetry: RetryOptions = {},
): Promise<{ delays: number[]; requests: number }> {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
  vi.spyOn(Math, "random").mockReturnValue(random);
  const delays: number[] = [];
  let requests = 0;
  const things = createConnection<Paths>("api", {
    bearerToken: "a",
    retry: clientRetry,
    hooks: { onRetry: ({ delayMilliseconds }) => delays.push(delayMilliseconds) },
    fetch: async () => {
      requests += 1;
      return Response.json({}, { status: 503 });
    },
  });
  const ended = catchError(getThing(things, { retry }));
  await vi.runAllTimersAsync();
  expect(await ended).toMatchObject({ name: "ApiError", status: 503 });
  return { delays, requests };
}

test("a call has six attempts by default, with waits that may double from 250 ms", async () => {
  expect(await collectDelays({}, 1)).toEqual({
    delays: [250, 500, 1_000, 2_000, 4_000],
    requests: 6,
  });
});

test("waits have full jitter, from 0 to their bound", async () => {
  expect((await collectDelays({}, 0)).delays).toEqual([0, 0, 0, 0, 0]);
  expect((await collectDelays({}, 0.5)).delays).toEqual([125, 250, 500, 1_000, 2_000]);
});

test("no wait is longer than 8 seconds", async () => {
  const { delays } = await collectDelays({ baseDelayMilliseconds: 6_000, attempts: 4 }, 1);
  expect(delays).toEqual([6_000, 8_000, 8_000]);
});

test("retry.attempts and retry.baseDelayMilliseconds can be set for the client and for a call", async () => {
  const client = { attempts: 3, baseDelayMilliseconds: 10 };
  expect((await collectDelays({}, 1, client)).delays).toEqual([10, 20]);
  expect((await collectDelays({ attempts: 2 }, 1, client)).delays).toEqual([10]);
  expect((await collectDelays({ attempts: 1 }, 1)).requests).toBe(1);
});

test("no attempt begins after totalMilliseconds, waits included", async () => {
  // 250 + 500 + 1000 are within, and another 2000 would not be.
  expect((await collectDelays({ totalMilliseconds: 3_749 }, 1)).delays).toEqual([250, 500, 1_000]);
  expect((await collectDelays({ totalMilliseconds: 3_750 }, 1)).delays).toHaveLength(4);
});

test("totalMilliseconds is a minute by default", async () => {
  const retry = { attempts: 100, baseDelayMilliseconds: 8_000 };
  expect((await collectDelays(retry, 1)).requests).toBe(8);
});

test("the last attempt's failure is thrown, with the attempt's number", async () => {
  const { things } = await connectTo("reset", { status: 500 }, unavailable);
  expect(await catchError(getThing(things, { retry: { attempts: 3 } }))).toMatchObject({
    status: 503,
    code: 20503,
    message: "GET /Things/{Name}, attempt 3: status 503, code 20503: Unavailable",
  });
});

test.each([
  ["attempts", 0],
  ["attempts", 1.5],
  ["totalMilliseconds", -1],
  ["baseDelayMilliseconds", Number.NaN],
  ["maximumRetryAfterMilliseconds", Number.POSITIVE_INFINITY],
])("a wrong retry.%s is refused", async (name, value) => {
  const refusal = { name: "InvalidArgumentError", argument: `retry.${name}` };
  const { things, url, received } = await connectTo({});
  expect(await catchError(getThing(things, { retry: { [name]: value } }))).toMatchObject(refusal);
  expect(() =>
    createConnection<Paths>("api", { ...createOptions({ url }), retry: { [name]: value } }),
  ).toThrow(expect.objectContaining(refusal));
  expect(received).toEqual([]);
});
