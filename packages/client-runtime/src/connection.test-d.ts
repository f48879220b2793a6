import { expectTypeOf, test } from "vitest";
import type { Paths, Thing, ThingList, Things } from "../test/things.ts";
import type { FirstPage, OperationData, Page, PathWith } from "./index.ts";
import { paginate } from "./index.ts";

declare const things: Things;
const params = { path: { Name: "lamp" } };

test("request() takes method and path of an operation and gives its JSON", () => {
  const { request } = things;
  expectTypeOf(
    request("get", "/Things/{Name}", { params, repeat: "always" }),
  ).resolves.toEqualTypeOf<Thing>();
  expectTypeOf(request("get", "/Things", { repeat: "always" })).resolves.toEqualTypeOf<ThingList>();
  // @ts-expect-error there is no such path
  request("get", "/Thing", { repeat: "always" });
  // @ts-expect-error what is removed has no JSON
  request("delete", "/Things/{Name}", { params, repeat: "always" });
  expectTypeOf<PathWith<Paths, "delete">>().toEqualTypeOf<"/Things/{Name}">();
});

test("request() demands the operation's parameters and body, and what may be repeated", () => {
  const { request } = things;
  request("post", "/Things", { body: { Name: undefined, Tag: ["a"] }, repeat: "unprocessed" });
  // @ts-expect-error what may be repeated is always said
  request("get", "/Things", {});
  // @ts-expect-error the body is missing
  request("post", "/Things", { repeat: "unprocessed" });
  // @ts-expect-error null is no value
  request("post", "/Things", { body: { Name: null }, repeat: "unprocessed" });
  // @ts-expect-error the path's value is missing
  request("get", "/Things/{Name}", { repeat: "always" });
  // @ts-expect-error there is no such parameter
  request("get", "/Things", { params: { query: { Colour: "red" } }, repeat: "always" });
  // @ts-expect-error never is no way to repeat
  request("get", "/Things", { repeat: "never" });
});

test("remove() gives nothing, and takes only a path that has a delete", () => {
  expectTypeOf(
    things.remove("/Things/{Name}", { params, repeat: "always" }),
  ).resolves.toEqualTypeOf<void>();
  // @ts-expect-error it can't be removed
  things.remove("/Things", { repeat: "always" });
});

test("OperationData is the JSON of a success, accepted ones among them", () => {
  type Accepted = OperationData<Paths["/Things/{Name}/{Number}"]["get"]>;
  expectTypeOf<Accepted>().toEqualTypeOf<Thing>();
});

test("OperationData of an operation without an answer's body is never", () => {
  expectTypeOf<OperationData<Paths["/Things/{Name}"]["delete"]>>().toEqualTypeOf<never>();
});

test("a list gives items, pages or its first page", async () => {
  const list = paginate({
    load: () => things.request("get", "/Things", { repeat: "always" }),
    read: (body) => ({ items: body.things, next: body.next_page_uri }),
  });
  expectTypeOf(await list).toEqualTypeOf<FirstPage<Thing, ThingList>>();
  for await (const item of list) expectTypeOf(item).toEqualTypeOf<Thing>();
  for await (const item of await list) expectTypeOf(item).toEqualTypeOf<Thing>();
  for await (const page of list.pages()) expectTypeOf(page).toEqualTypeOf<Page<Thing, ThingList>>();
  expectTypeOf(list.toArray()).resolves.toEqualTypeOf<Thing[]>();
  expectTypeOf(list.catch(() => undefined)).resolves.toEqualTypeOf<
    FirstPage<Thing, ThingList> | undefined
  >();
  for await (const page of list.pages()) {
    // @ts-expect-error a page of pages() is read by its items
    for await (const item of page) expectTypeOf(item).toBeUnknown();
  }
});
