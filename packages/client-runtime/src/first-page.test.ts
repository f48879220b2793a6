import { expect, test, vi } from "vitest";
import {
  catchError,
  collect,
  connectTo,
  listThings,
  namedThings,
  second,
  third,
  threePages,
} from "../test/things.ts";

test("awaiting a list fetches its first page alone", async () => {
  const connected = await connectTo(...threePages);
  const { items, nextPageToken } = await listThings(connected.things);
  expect(items).toEqual(namedThings("a", "b"));
  expect(nextPageToken).toBe("PA1");
  expect(connected.received).toHaveLength(1);
});

test("iterating an awaited page goes on to the end of the list, each time", async () => {
  const connected = await connectTo(...threePages, ...threePages.slice(1));
  const page = await listThings(connected.things);
  expect(await collect(page)).toEqual(namedThings("a", "b", "c", "d", "e"));
  expect(await collect(page)).toEqual(namedThings("a", "b", "c", "d", "e"));
  expect(connected.received.map(({ url }) => url)).toEqual([
    "/Things",
    second,
    third,
    second,
    third,
  ]);
});

test("a list that an async function returns can be iterated to its end", async () => {
  const connected = await connectTo(...threePages);
  const findThings = async () => listThings(connected.things);
  expect(await collect(await findThings())).toEqual(namedThings("a", "b", "c", "d", "e"));
});

test("iterating an awaited page obeys limit and signal", async () => {
  const connected = await connectTo(...threePages);
  const controller = new AbortController();
  const options = { limit: 3, signal: controller.signal };
  const page = await listThings(connected.things, {}, options);
  expect(await collect(page)).toEqual(namedThings("a", "b", "c"));
  controller.abort("enough");
  expect(await catchError(collect(page))).toBe("enough");
});

test("an awaited page has no enumerable member but items, nextPageToken and body", async () => {
  const connected = await connectTo(...threePages);
  expect(Reflect.ownKeys({ ...(await listThings(connected.things)) })).toEqual([
    "items",
    "nextPageToken",
    "body",
  ]);
});

test("a page of pages() is not iterable, so that no item is read twice", async () => {
  const connected = await connectTo(...threePages);
  for await (const page of listThings(connected.things).pages()) {
    expect(Symbol.asyncIterator in page).toBe(false);
  }
  expect(connected.received).toHaveLength(3);
});

test("catch() and finally() of a list await its first page", async () => {
  const connected = await connectTo(threePages[0], { status: 404 });
  const settled = vi.fn();
  const { items } = await listThings(connected.things).finally(settled);
  expect(items).toEqual(namedThings("a", "b"));
  expect(settled).toHaveBeenCalledOnce();
  const caught = await listThings(connected.things).catch((error: unknown) => error);
  expect(caught).toMatchObject({ name: "ApiError", status: 404 });
});
