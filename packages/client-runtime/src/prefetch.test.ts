import { setImmediate } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { serve } from "@conference-kit/test-helpers";
import { expect, test, vi } from "vitest";
import { connectTo, createOptions, listThings, type Paths, thingList } from "../test/things.ts";
import { createConnection, paginate } from "./index.ts";

test("the next page is fetched while the caller works on this one, and none beyond it", async () => {
  let delivered = 0;
  let answered = Promise.withResolvers<void>();
  const ahead: number[] = [];
  const { url } = await serve((request, response) => {
    const page = Number(new URL(request.url ?? "", "http://localhost").searchParams.get("Page"));
    ahead.push(page + 1 - delivered);
    response.once("finish", () => answered.resolve());
    const { body } = thingList(page < 9 ? `/Things?Page=${page + 1}` : null, "a");
    response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(body));
  });
  const idle = await serve({});
  const things = createConnection<Paths>("api", createOptions({ url }));
  for await (const _ of listThings(things).pages()) {
    delivered += 1;
    // The next page comes although nobody has asked for it.
    if (delivered < 10) await answered.promise;
    answered = Promise.withResolvers();
    // A request that was sent too early would be there before these are answered.
    for (let turn = 0; turn < 3; turn++) await fetch(idle.url);
  }
  expect(delivered).toBe(10);
  expect(ahead).toEqual(Array.from({ length: 10 }, () => 1));
});

test("no more than two pages are held, however long the list", async () => {
  setFlagsFromString("--expose-gc");
  const collectGarbage: () => void = runInNewContext("gc");
  const pages: WeakRef<object>[] = [];
  const list = paginate({
    load: async () => {
      const body = { items: [{ page: pages.length }] };
      pages.push(new WeakRef(body));
      return body;
    },
    read: ({ items }) => ({ items, next: pages.length < 20 ? `/?Page=${pages.length}` : null }),
  });
  const held: number[] = [];
  for await (const _ of list) {
    await setImmediate();
    collectGarbage();
    held.push(pages.filter((page) => page.deref()).length);
  }
  expect(held).toHaveLength(20);
  expect(Math.max(...held)).toBeLessThanOrEqual(2);
});

test.each(["break", "throw"])("a %s cancels the page that is on its way", async (leave) => {
  const asked = Promise.withResolvers<void>();
  const closed = Promise.withResolvers<void>();
  const { things, received } = await connectTo(thingList("/Things?Page=1", "a", "b"), (request) => {
    request.socket.once("close", closed.resolve);
    asked.resolve();
  });
  const work = async () => {
    for await (const _ of listThings(things)) {
      await asked.promise;
      if (leave === "break") break;
      throw new Error("The caller gives up.");
    }
  };
  if (leave === "break") await work();
  else await expect(work()).rejects.toThrow("The caller gives up.");
  await closed.promise;
  expect(received).toHaveLength(2);
});

test("a break cancels the wait for another attempt", async () => {
  const { url, received } = await connectTo(thingList("/Things?Page=1", "a"), {
    status: 429,
    headers: { "Retry-After": "20" },
  });
  const waiting = Promise.withResolvers<void>();
  const hooks = { onRetry: () => waiting.resolve() };
  const things = createConnection<Paths>("api", { ...createOptions({ url }), hooks });
  const clear = vi.spyOn(globalThis, "clearTimeout");
  for await (const _ of listThings(things)) {
    await waiting.promise;
    clear.mockClear();
    break;
  }
  expect(clear).toHaveBeenCalled();
  expect(received).toHaveLength(2);
});

test("a page that is fetched ahead, fails and is never asked for leaves no unhandled rejection", async () => {
  const unhandled = vi.fn();
  process.on("unhandledRejection", unhandled);
  const failed = Promise.withResolvers<void>();
  const { things } = await connectTo(thingList("/Things?Page=1", "a"), (_, response) => {
    response.once("finish", () => failed.resolve());
    response.writeHead(404).end();
  });
  const iterator = listThings(things).pages()[Symbol.asyncIterator]();
  await iterator.next();
  await failed.promise;
  const idle = await serve({});
  await fetch(idle.url);
  await setImmediate();
  process.off("unhandledRejection", unhandled);
  expect(unhandled).not.toHaveBeenCalled();
  await iterator.return?.();
});

test("nothing is fetched ahead of the last page", async () => {
  const { things, received } = await connectTo(thingList(null, "a"));
  for await (const _ of listThings(things)) await fetch((await serve({})).url);
  expect(received).toHaveLength(1);
});
