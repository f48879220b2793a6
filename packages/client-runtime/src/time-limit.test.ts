import { afterEach, expect, test, vi } from "vitest";
import { catchError, connectTo, getThing, type Paths, thing } from "../test/things.ts";
import { createConnection, TimeoutError } from "./index.ts";

const once = { attempts: 1 };

afterEach(() => {
  vi.useRealTimers();
});

test.each(["silence", "headers only"] as const)("the time limit covers %s", async (fault) => {
  const { things } = await connectTo(fault);
  const error = await catchError(getThing(things, { timeoutMilliseconds: 20, retry: once }));
  expect(error).toBeInstanceOf(TimeoutError);
  expect(error).toMatchObject({
    timeoutMilliseconds: 20,
    message: "GET /Things/{Name}: no complete answer within 20 ms.",
  });
});

test("a request that times out closes its connection", async () => {
  const closed = Promise.withResolvers<void>();
  const { things } = await connectTo((request) => {
    request.socket.once("close", closed.resolve);
  });
  await catchError(getThing(things, { timeoutMilliseconds: 20, retry: once }));
  await closed.promise;
});

test("each attempt has the whole time limit", async () => {
  const { things, received } = await connectTo("silence", "headers only", { body: thing });
  expect(await getThing(things, { timeoutMilliseconds: 300 })).toEqual(thing);
  expect(received).toHaveLength(3);
});

test.each([
  ["30 seconds by default", {}, {}, 30_000],
  ["the client's", { timeoutMilliseconds: 5_000 }, {}, 5_000],
  ["the call's", { timeoutMilliseconds: 5_000 }, { timeoutMilliseconds: 100 }, 100],
])("the time limit is %s", async (_, clientOptions, callOptions, limit) => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const fetch = () => new Promise<Response>(() => {});
  const options = { bearerToken: "a", fetch, retry: once, ...clientOptions };
  const call = vi.fn();
  const ended = catchError(getThing(createConnection<Paths>("api", options), callOptions)).then(
    call,
  );
  await vi.advanceTimersByTimeAsync(limit - 1);
  expect(call).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  await ended;
  expect(call).toHaveBeenCalledWith(expect.objectContaining({ timeoutMilliseconds: limit }));
});

test("a token supplier that never answers ends at the time limit", async () => {
  const bearerToken = () => new Promise<string>(() => {});
  const things = createConnection<Paths>("api", { bearerToken });
  const error = await catchError(getThing(things, { timeoutMilliseconds: 5, retry: once }));
  expect(error).toBeInstanceOf(TimeoutError);
});

test("no timer runs on when an answer has come", async () => {
  const { things } = await connectTo({ body: thing });
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  await getThing(things);
  expect(vi.getTimerCount()).toBe(0);
});

test.each([0, -1, 0.5, Number.NaN, 2 ** 31])("a time limit of %d is refused", async (limit) => {
  const refusal = { name: "InvalidArgumentError", argument: "timeoutMilliseconds" };
  const { things, received } = await connectTo({ body: thing });
  expect(await catchError(getThing(things, { timeoutMilliseconds: limit }))).toMatchObject(refusal);
  expect(received).toEqual([]);
  const options = { bearerToken: "a", timeoutMilliseconds: limit };
  expect(() => createConnection<Paths>("api", options)).toThrow(expect.objectContaining(refusal));
});
