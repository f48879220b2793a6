import { expect, test, vi } from "vitest";
import { catchError, collect, connectTo, listThings, thingList } from "../test/things.ts";

const things = (...names: string[]) => names.map((name) => ({ name }));
const second = "/Things?PageSize=2&Page=1&PageToken=PA1";
const third = "/Things?PageSize=2&Page=2&PageToken=PA2";

const threePages = [
  thingList(second, "a", "b"),
  thingList(third, "c", "d"),
  thingList(null, "e"),
] as const;

/** The same pages in the dialect of Insights: absolute links in `meta`. */
const threeMetaPages = threePages.map(({ body: { things: items, next_page_uri: link } }) => ({
  body: {
    things: items,
    meta: { next_page_url: link ? `https://insights.twilio.com${link}` : null },
  },
}));

test.each([
  ["next_page_uri", threePages],
  ["meta.next_page_url", threeMetaPages],
])("items come one by one across the pages that %s links", async (_, pages) => {
  const connected = await connectTo(...pages);
  const list = listThings(connected.things, { PageSize: 2 });
  expect(await collect(list)).toEqual(things("a", "b", "c", "d", "e"));
  expect(connected.received.map(({ url }) => url)).toEqual(["/Things?PageSize=2", second, third]);
});

test("a page has items, the token of the next page, and the whole body", async () => {
  const connected = await connectTo(...threePages);
  expect(await collect(listThings(connected.things).pages())).toEqual([
    { items: things("a", "b"), nextPageToken: "PA1", body: threePages[0].body },
    { items: things("c", "d"), nextPageToken: "PA2", body: threePages[1].body },
    { items: things("e"), nextPageToken: undefined, body: threePages[2].body },
  ]);
});

test("awaiting a list fetches its first page alone", async () => {
  const connected = await connectTo(...threePages);
  const { items, nextPageToken } = await listThings(connected.things);
  expect(items).toEqual(things("a", "b"));
  expect(nextPageToken).toBe("PA1");
  expect(connected.received).toHaveLength(1);
});

test("a list is resumed from a page's token", async () => {
  const connected = await connectTo(...threePages);
  const { nextPageToken } = await listThings(connected.things);
  const rest = listThings(connected.things, { PageToken: nextPageToken });
  expect(await collect(rest)).toEqual(things("c", "d", "e"));
  expect(connected.received[1]?.url).toBe("/Things?PageToken=PA1");
});

test("nothing is sent before a list is used", async () => {
  const connected = await connectTo(...threePages);
  const list = listThings(connected.things);
  list.pages();
  list[Symbol.asyncIterator]();
  // Only a request that gets an answer shows that none was on its way before.
  await connected.things.request("get", "/Things", { repeat: "always" });
  expect(connected.received).toHaveLength(1);
});

test("each iteration and each await starts anew", async () => {
  const connected = await connectTo(thingList(null, "a"));
  const list = listThings(connected.things);
  expect([await collect(list), await collect(list), (await list).items]).toEqual([
    things("a"),
    things("a"),
    things("a"),
  ]);
  expect(connected.received).toHaveLength(3);
});

test.each([
  [1, ["a"], 1],
  [2, ["a", "b"], 1],
  [3, ["a", "b", "c"], 2],
  [4, ["a", "b", "c", "d"], 2],
  [6, ["a", "b", "c", "d", "e"], 3],
])(
  "a limit of %d gives as many items, with no more requests than needed",
  async (limit, names, requests) => {
    const connected = await connectTo(...threePages);
    expect(await collect(listThings(connected.things, {}, { limit }))).toEqual(things(...names));
    expect(connected.received).toHaveLength(requests);
  },
);

test("a page that the limit cuts has no nextPageToken, one that ends at the limit has", async () => {
  const connected = await connectTo(threePages[0]);
  const cut = await listThings(connected.things, {}, { limit: 1 });
  expect(cut).toMatchObject({ items: things("a"), nextPageToken: undefined });
  const whole = await listThings(connected.things, {}, { limit: 2 });
  expect(whole).toMatchObject({ items: things("a", "b"), nextPageToken: "PA1" });
});

test.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])(
  "a limit of %d is refused at once",
  async (limit) => {
    const connected = await connectTo(...threePages);
    expect(() => listThings(connected.things, {}, { limit })).toThrow(
      expect.objectContaining({ name: "InvalidArgumentError", argument: "limit" }),
    );
  },
);

test("an empty list has no items, and an empty page does not end a list", async () => {
  const connected = await connectTo(thingList(second), thingList(null, "a"), thingList(null));
  expect(await collect(listThings(connected.things))).toEqual(things("a"));
  expect(await collect(listThings(connected.things))).toEqual([]);
});

test("a page in the middle of a list is requested again when it fails", async () => {
  const [first, ...rest] = threePages;
  const connected = await connectTo(first, "reset", { status: 429 }, ...rest);
  expect(await collect(listThings(connected.things))).toHaveLength(5);
});

test("a page's error comes after the items before it", async () => {
  const connected = await connectTo(threePages[0], { status: 404, body: { code: 20404 } });
  const seen = vi.fn();
  const error = await catchError(
    (async () => {
      for await (const { name } of listThings(connected.things)) seen(name);
    })(),
  );
  expect(error).toMatchObject({ name: "ApiError", status: 404 });
  expect(seen.mock.calls.flat()).toEqual(["a", "b"]);
});

test("an error of the first page rejects the await", async () => {
  const connected = await connectTo({ status: 401, body: { code: 20003 } });
  expect(await catchError(listThings(connected.things))).toMatchObject({ code: 20003 });
});

test("several next() calls at once give items in order", async () => {
  const connected = await connectTo(...threePages);
  const iterator = listThings(connected.things)[Symbol.asyncIterator]();
  const results = await Promise.all(Array.from({ length: 7 }, () => iterator.next()));
  expect(results).toEqual([
    ...things("a", "b", "c", "d", "e").map((value) => ({ done: false, value })),
    { done: true, value: undefined },
    { done: true, value: undefined },
  ]);
  expect(connected.received).toHaveLength(3);
});

test("an iterator that is ended before its first item sends nothing", async () => {
  const connected = await connectTo(...threePages);
  const iterator = listThings(connected.things)[Symbol.asyncIterator]();
  expect(await iterator.return?.()).toEqual({ done: true, value: undefined });
  expect(await iterator.next()).toEqual({ done: true, value: undefined });
  expect(connected.received).toEqual([]);
});

test("an iterator gives no more items after an error", async () => {
  const connected = await connectTo(threePages[0], { status: 404 });
  const iterator = listThings(connected.things)[Symbol.asyncIterator]();
  await iterator.next();
  await iterator.next();
  expect(await catchError(iterator.next())).toMatchObject({ status: 404 });
  expect(await iterator.next()).toEqual({ done: true, value: undefined });
});

test("an iterator that is ended gives no more items of its page", async () => {
  const { things } = await connectTo(thingList(null, "a", "b"));
  const iterator = listThings(things)[Symbol.asyncIterator]();
  expect(await iterator.next()).toEqual({ done: false, value: { name: "a" } });
  await iterator.return?.();
  expect(await iterator.next()).toEqual({ done: true, value: undefined });
});

test("iterating an awaited page goes on to the end of the list, each time", async () => {
  const connected = await connectTo(...threePages, ...threePages.slice(1));
  const page = await listThings(connected.things);
  expect(await collect(page)).toEqual(things("a", "b", "c", "d", "e"));
  expect(await collect(page)).toEqual(things("a", "b", "c", "d", "e"));
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
  expect(await collect(await findThings())).toEqual(things("a", "b", "c", "d", "e"));
});

test("iterating an awaited page obeys limit and signal", async () => {
  const connected = await connectTo(...threePages);
  const controller = new AbortController();
  const options = { limit: 3, signal: controller.signal };
  const page = await listThings(connected.things, {}, options);
  expect(await collect(page)).toEqual(things("a", "b", "c"));
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

test("toArray gives all items, or as many as the limit", async () => {
  const connected = await connectTo(...threePages, ...threePages);
  expect(await listThings(connected.things).toArray()).toEqual(things("a", "b", "c", "d", "e"));
  expect(await listThings(connected.things, {}, { limit: 3 }).toArray()).toEqual(
    things("a", "b", "c"),
  );
  expect(connected.received).toHaveLength(5);
});

test("catch() and finally() of a list await its first page", async () => {
  const connected = await connectTo(threePages[0], { status: 404 });
  const settled = vi.fn();
  const { items } = await listThings(connected.things).finally(settled);
  expect(items).toEqual(things("a", "b"));
  expect(settled).toHaveBeenCalledOnce();
  const caught = await listThings(connected.things).catch((error: unknown) => error);
  expect(caught).toMatchObject({ name: "ApiError", status: 404 });
});
