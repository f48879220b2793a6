import { expect, test, vi } from "vitest";
import {
  catchError,
  collect,
  connectTo,
  listThings,
  namedThings,
  second,
  thingList,
  third,
  threePages,
} from "../test/things.ts";

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
  expect(await collect(list)).toEqual(namedThings("a", "b", "c", "d", "e"));
  expect(connected.received.map(({ url }) => url)).toEqual(["/Things?PageSize=2", second, third]);
});

test("a page has items, the token of the next page, and the whole body", async () => {
  const connected = await connectTo(...threePages);
  expect(await collect(listThings(connected.things).pages())).toEqual([
    { items: namedThings("a", "b"), nextPageToken: "PA1", body: threePages[0].body },
    { items: namedThings("c", "d"), nextPageToken: "PA2", body: threePages[1].body },
    { items: namedThings("e"), nextPageToken: undefined, body: threePages[2].body },
  ]);
});

test("a list is resumed from a page's token", async () => {
  const connected = await connectTo(...threePages);
  const { nextPageToken } = await listThings(connected.things);
  const rest = listThings(connected.things, { PageToken: nextPageToken });
  expect(await collect(rest)).toEqual(namedThings("c", "d", "e"));
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
    namedThings("a"),
    namedThings("a"),
    namedThings("a"),
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
    expect(await collect(listThings(connected.things, {}, { limit }))).toEqual(
      namedThings(...names),
    );
    expect(connected.received).toHaveLength(requests);
  },
);

test("a page that the limit cuts has no nextPageToken, one that ends at the limit has", async () => {
  const connected = await connectTo(threePages[0]);
  const cut = await listThings(connected.things, {}, { limit: 1 });
  expect(cut).toMatchObject({ items: namedThings("a"), nextPageToken: undefined });
  const whole = await listThings(connected.things, {}, { limit: 2 });
  expect(whole).toMatchObject({ items: namedThings("a", "b"), nextPageToken: "PA1" });
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
  expect(await collect(listThings(connected.things))).toEqual(namedThings("a"));
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
    ...namedThings("a", "b", "c", "d", "e").map((value) => ({ done: false, value })),
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

test("toArray gives all items, or as many as the limit", async () => {
  const connected = await connectTo(...threePages, ...threePages);
  expect(await listThings(connected.things).toArray()).toEqual(
    namedThings("a", "b", "c", "d", "e"),
  );
  expect(await listThings(connected.things, {}, { limit: 3 }).toArray()).toEqual(
    namedThings("a", "b", "c"),
  );
  expect(connected.received).toHaveLength(5);
});
