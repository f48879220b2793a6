import { once } from "node:events";
import type { Reply } from "@conference-kit/test-helpers";
import { expect, test, vi } from "vitest";
import {
  catchError,
  connectTo,
  createOptions,
  getThing,
  type Paths,
  type Things,
  thing,
} from "../test/things.ts";
import { createApiClient } from "./api/index.ts";
import { createConnection, type Hooks } from "./index.ts";

const request = { method: "GET", path: "/Things/{Name}" };
const durationMilliseconds = expect.toSatisfy((duration) => duration >= 0 && duration < 10_000);

/** Connects with hooks that record their events. */
async function connectWithHooks(...replies: Reply[]) {
  const events: unknown[] = [];
  const { url } = await connectTo(...replies);
  const hooks: Hooks = {
    onRequest: (event) => events.push(["request", event]),
    onResponse: (event) => events.push(["response", event]),
    onRetry: (event) => events.push(["retry", event]),
  };
  const things = createConnection<Paths>("api", { ...createOptions({ url }), hooks });
  return { things, events };
}

test("hooks see each attempt with method, path template, status and duration", async () => {
  const { things, events } = await connectWithHooks("reset", { status: 503 }, { body: thing });
  await getThing(things);
  const delayMilliseconds = expect.any(Number);
  expect(events).toEqual([
    ["request", { ...request, attempt: 1 }],
    ["response", { ...request, attempt: 1, status: undefined, durationMilliseconds }],
    [
      "retry",
      {
        ...request,
        attempt: 1,
        delayMilliseconds,
        error: expect.objectContaining({ name: "ConnectionError" }),
      },
    ],
    ["request", { ...request, attempt: 2 }],
    ["response", { ...request, attempt: 2, status: 503, durationMilliseconds }],
    [
      "retry",
      {
        ...request,
        attempt: 2,
        delayMilliseconds,
        error: expect.objectContaining({ status: 503 }),
      },
    ],
    ["request", { ...request, attempt: 3 }],
    ["response", { ...request, attempt: 3, status: 200, durationMilliseconds }],
  ]);
});

test.each<[string, (things: Things) => Promise<unknown>, object]>([
  [
    "a create",
    (things) =>
      things.request("post", "/Things", { body: { Name: "lamp" }, repeat: "unprocessed" }),
    { method: "POST", path: "/Things" },
  ],
  [
    "api",
    (things) =>
      createApiClient(things).GET("/Things/{Name}", { params: { path: { Name: "lamp" } } }),
    { method: "GET", path: "/Things/{Name}" },
  ],
])("hooks of %s see the path template and no value of it", async (_, send, expected) => {
  const { things, events } = await connectWithHooks({ body: thing });
  await send(things);
  expect(events).toEqual([
    ["request", { ...expected, attempt: 1 }],
    ["response", { ...expected, attempt: 1, status: 200, durationMilliseconds }],
  ]);
});

test("onResponse is called for an attempt that is aborted", async () => {
  const { things, events } = await connectWithHooks("silence");
  await catchError(getThing(things, { signal: AbortSignal.timeout(20) }));
  expect(events).toEqual([
    ["request", { ...request, attempt: 1 }],
    ["response", { ...request, attempt: 1, status: undefined, durationMilliseconds }],
  ]);
});

test("a hook that throws is reported as uncaught and leaves the call as it is", async () => {
  const { url } = await connectTo({ body: thing });
  const fault = new Error("a fault in the hook");
  const onRequest = () => {
    throw fault;
  };
  const things = createConnection<Paths>("api", {
    ...createOptions({ url }),
    hooks: { onRequest },
  });
  const listeners = process.listeners("uncaughtException");
  process.removeAllListeners("uncaughtException");
  const uncaught = once(process, "uncaughtException");
  try {
    expect(await getThing(things)).toEqual(thing);
    expect((await uncaught)[0]).toBe(fault);
  } finally {
    for (const listener of listeners) process.on("uncaughtException", listener);
  }
});

test("a hook runs in the asynchronous context of its call", async () => {
  const { AsyncLocalStorage } = await import("node:async_hooks");
  const storage = new AsyncLocalStorage<string>();
  const { url } = await connectTo({ status: 503 }, { body: thing });
  const seen = vi.fn();
  const see = () => seen(storage.getStore());
  const hooks = { onRequest: see, onResponse: see, onRetry: see };
  const things = createConnection<Paths>("api", { ...createOptions({ url }), hooks });
  await storage.run("a trace", () => getThing(things));
  expect(seen.mock.calls).toEqual(Array.from({ length: 5 }, () => ["a trace"]));
});
