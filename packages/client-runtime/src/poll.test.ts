import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { catchError } from "../test/things.ts";
import { poll } from "./index.ts";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
});

afterEach(() => {
  vi.useRealTimers();
});

/** Gives undefined for so many calls, and records the time of each. */
function createLook(times: number) {
  const begin = performance.now();
  const looks: number[] = [];
  const look = async () => {
    looks.push(performance.now() - begin);
    return looks.length < times ? undefined : "done";
  };
  return { look, looks };
}

test("poll gives a result of the first look at once", async () => {
  const { look, looks } = createLook(1);
  expect(await poll(look)).toBe("done");
  expect(looks).toEqual([0]);
});

test("poll's waits grow by half, from 2 seconds to a minute", async () => {
  const { look, looks } = createLook(12);
  const done = poll(look);
  await vi.runAllTimersAsync();
  expect(await done).toBe("done");
  const waits = looks.slice(1).map((time, index) => time - (looks[index] ?? 0));
  expect(waits.slice(0, 3)).toEqual([2_000, 3_000, 4_500]);
  expect(waits.slice(-2)).toEqual([60_000, 60_000]);
});

test("poll's first wait and longest wait can be chosen", async () => {
  const { look, looks } = createLook(5);
  const done = poll(look, { intervalMilliseconds: 100, maximumIntervalMilliseconds: 200 });
  await vi.runAllTimersAsync();
  await done;
  expect(looks).toEqual([0, 100, 250, 450, 650]);
});

test.each([
  ["40 minutes by default", {}, 2_400_000],
  ["as long as the caller says", { totalMilliseconds: 5_000 }, 5_000],
])("poll throws a TimeoutError after %s", async (_, options, total) => {
  const { look, looks } = createLook(Number.POSITIVE_INFINITY);
  const ended = vi.fn();
  const polling = catchError(poll(look, options)).then(ended);
  await vi.advanceTimersByTimeAsync(total - 1);
  expect(ended).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  await polling;
  expect(ended).toHaveBeenCalledWith(
    expect.objectContaining({ name: "TimeoutError", timeoutMilliseconds: total }),
  );
  const count = looks.length;
  await vi.advanceTimersByTimeAsync(total);
  expect(looks).toHaveLength(count);
});

test("a look that hangs ends at poll's time limit, and its signal is aborted", async () => {
  const seen = Promise.withResolvers<AbortSignal>();
  const look = (signal: AbortSignal) => {
    seen.resolve(signal);
    return new Promise<undefined>(() => {});
  };
  const ended = catchError(poll(look, { totalMilliseconds: 10 }));
  await vi.advanceTimersByTimeAsync(10);
  expect(await ended).toMatchObject({
    name: "TimeoutError",
    message: "What was waited for did not come within 10 ms.",
  });
  expect((await seen.promise).aborted).toBe(true);
});

test("an abort ends poll's wait with its reason", async () => {
  const controller = new AbortController();
  const { look, looks } = createLook(3);
  const ended = catchError(poll(look, { signal: controller.signal }));
  await vi.advanceTimersByTimeAsync(1_000);
  controller.abort("enough");
  expect(await ended).toBe("enough");
  expect(vi.getTimerCount()).toBe(0);
  expect(looks).toHaveLength(1);
});

test("an aborted signal ends poll before the first look", async () => {
  const { look, looks } = createLook(1);
  expect(await catchError(poll(look, { signal: AbortSignal.abort("enough") }))).toBe("enough");
  expect(looks).toEqual([]);
});

test("poll throws what a look throws", async () => {
  const fault = new Error("forbidden");
  const look = vi.fn(async () => {
    throw fault;
  });
  expect(await catchError(poll(look))).toBe(fault);
  expect(look).toHaveBeenCalledTimes(1);
  expect(vi.getTimerCount()).toBe(0);
});

test.each(["intervalMilliseconds", "maximumIntervalMilliseconds", "totalMilliseconds"])(
  "a wrong %s is refused before the first look",
  async (argument) => {
    for (const value of [0, -1, 1.5, Number.NaN, 2 ** 31]) {
      const { look, looks } = createLook(1);
      expect(await catchError(poll(look, { [argument]: value }))).toMatchObject({
        name: "InvalidArgumentError",
        argument,
      });
      expect(looks).toEqual([]);
    }
  },
);

test("poll's TimeoutError has the message and the cause that the caller describes", async () => {
  const { look } = createLook(Number.POSITIVE_INFINITY);
  const cause = new Error("There is none.");
  const options = { totalMilliseconds: 5_000 };
  const polling = catchError(
    poll(look, options, (within) => [`The job was not done ${within}.`, { cause }]),
  );
  await vi.advanceTimersByTimeAsync(5_000);
  expect(await polling).toMatchObject({
    name: "TimeoutError",
    message: "The job was not done within 5000 ms.",
    cause,
  });
});
