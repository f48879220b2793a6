import { getEventListeners } from "node:events";
import { afterEach, expect, test, vi } from "vitest";
import {
  catchError,
  connectTo,
  createOptions,
  getThing,
  listThings,
  type Paths,
  thing,
  thingList,
} from "../test/things.ts";
import { createConnection, TimeoutError } from "./index.ts";

const reason = new Error("The user has left.");

afterEach(() => {
  vi.useRealTimers();
});

test("a call with an aborted signal rejects with its reason, sends nothing and calls no hook", async () => {
  const { received, url } = await connectTo({ body: thing });
  const onRequest = vi.fn();
  const options = { ...createOptions({ url }), hooks: { onRequest } };
  const things = createConnection<Paths>("api", options);
  expect(await catchError(getThing(things, { signal: AbortSignal.abort(reason) }))).toBe(reason);
  expect(onRequest).not.toHaveBeenCalled();
  expect(received).toEqual([]);
});

test.each(["silence", "headers only"] as const)(
  "an abort during %s ends the call at once, and it is not repeated",
  async (fault) => {
    const controller = new AbortController();
    const closed = Promise.withResolvers<void>();
    const { things, received } = await connectTo((request, response) => {
      request.socket.once("close", closed.resolve);
      if (fault === "headers only") {
        response.writeHead(200, { "content-type": "application/json" }).flushHeaders();
      }
      controller.abort(reason);
    });
    expect(await catchError(getThing(things, { signal: controller.signal }))).toBe(reason);
    await closed.promise;
    expect(received).toHaveLength(1);
  },
);

test("an abort ends the wait for another attempt", async () => {
  const controller = new AbortController();
  const waiting = Promise.withResolvers<void>();
  const { url, received } = await connectTo({ status: 429, headers: { "Retry-After": "20" } });
  const hooks = { onRetry: () => waiting.resolve() };
  const things = createConnection<Paths>("api", { ...createOptions({ url }), hooks });
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const ended = catchError(getThing(things, { signal: controller.signal }));
  await waiting.promise;
  expect(vi.getTimerCount()).toBe(1);
  controller.abort(reason);
  expect(vi.getTimerCount()).toBe(0);
  expect(await ended).toBe(reason);
  expect(received).toHaveLength(1);
});

test("an abort is not retried, even if its reason looks like an error that would be", async () => {
  const controller = new AbortController();
  const timeout = new TimeoutError("The poll is over.", 1_000);
  const { url, received } = await connectTo(() => controller.abort(timeout));
  const onRetry = vi.fn();
  const options = { ...createOptions({ url }), hooks: { onRetry } };
  const things = createConnection<Paths>("api", options);
  expect(await catchError(getThing(things, { signal: controller.signal }))).toBe(timeout);
  expect(onRetry).not.toHaveBeenCalled();
  expect(received).toHaveLength(1);
});

test("an abort in a hook ends the call before anything is sent", async () => {
  const controller = new AbortController();
  const { url, received } = await connectTo({ body: thing });
  const hooks = { onRequest: () => controller.abort(reason) };
  const things = createConnection<Paths>("api", { ...createOptions({ url }), hooks });
  expect(await catchError(getThing(things, { signal: controller.signal }))).toBe(reason);
  expect(received).toEqual([]);
});

test("a call whose signal times out rejects with the signal's own error", async () => {
  const { things } = await connectTo("silence");
  const signal = AbortSignal.timeout(5);
  expect(await catchError(getThing(things, { signal }))).toBe(signal.reason);
});

test("an abort between two pages rejects the next page", async () => {
  const controller = new AbortController();
  const { things } = await connectTo(thingList("/Things?Page=1", "a"), "silence");
  const pages = listThings(things, {}, { signal: controller.signal }).pages();
  const iterator = pages[Symbol.asyncIterator]();
  expect((await iterator.next()).done).toBe(false);
  controller.abort(reason);
  expect(await catchError(iterator.next())).toBe(reason);
});

test.each(["items", "pages"])(
  "an abort ends the %s of a list even on its last page",
  async (of) => {
    const controller = new AbortController();
    const { things } = await connectTo(thingList(null, "a", "b"));
    const list = listThings(things, {}, { signal: controller.signal });
    const iterator = (of === "pages" ? list.pages() : list)[Symbol.asyncIterator]();
    expect((await iterator.next()).done).toBe(false);
    controller.abort(reason);
    expect(await catchError(iterator.next())).toBe(reason);
  },
);

test("a list whose signal has aborted sends nothing", async () => {
  const { things, received } = await connectTo(thingList(null, "a"));
  const list = listThings(things, {}, { signal: AbortSignal.abort(reason) });
  expect(await catchError(list)).toBe(reason);
  expect(await catchError(list.pages()[Symbol.asyncIterator]().next())).toBe(reason);
  expect(received).toEqual([]);
});

test("a signal keeps no listener of a call that has ended", async () => {
  const { signal } = new AbortController();
  const { things } = await connectTo(
    { status: 503 },
    thingList("/Things?Page=1", "a"),
    thingList(null, "b"),
    { body: thing },
  );
  for await (const _ of listThings(things, {}, { signal }).pages());
  await getThing(things, { signal });
  expect(getEventListeners(signal, "abort")).toEqual([]);
});

test("many calls share a signal without a warning of too many listeners", async () => {
  const warn = vi.fn();
  process.on("warning", warn);
  const { signal } = new AbortController();
  const { things } = await connectTo({ body: thing });
  await Promise.all(Array.from({ length: 64 }, () => getThing(things, { signal })));
  process.off("warning", warn);
  expect(warn).not.toHaveBeenCalled();
});
