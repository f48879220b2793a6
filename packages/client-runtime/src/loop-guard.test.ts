import { serve } from "@conference-kit/test-helpers";
import { expect, test } from "vitest";
import { connectTo, createOptions, listThings, type Paths, thingList } from "../test/things.ts";
import { createConnection } from "./index.ts";

const circle = { name: "ResponseError", message: expect.stringContaining("circle") };

test("a page that links to itself is given once, then the list ends with an error", async () => {
  const { things, received } = await connectTo(
    thingList("/Things?Page=1", "a"),
    thingList("/Things?Page=2", "b"),
    thingList("/Things?Page=3", "c"),
    thingList("/Things?Page=4", "d"),
    thingList("/Things?Page=4", "e"),
  );
  const names: string[] = [];
  const read = async () => {
    for await (const { name } of listThings(things)) names.push(name);
  };
  await expect(read()).rejects.toMatchObject(circle);
  expect(names).toEqual(["a", "b", "c", "d"]);
  expect(received).toHaveLength(5);
});

test.each([
  [0, 1],
  [0, 2],
  [1, 3],
  [5, 7],
  [20, 1],
])("after %d pages a circle of %d pages is an error", async (before, length) => {
  const { url, received } = await serve((request, response) => {
    const page = Number(new URL(request.url ?? "", "http://localhost").searchParams.get("Page"));
    const next = page + 1 < before + length ? page + 1 : before;
    const { body } = thingList(`/Things?Page=${next}`, "a");
    response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(body));
  });
  const things = createConnection<Paths>("api", createOptions({ url }));
  const read = async () => {
    for await (const _ of listThings(things).pages());
  };
  await expect(read()).rejects.toMatchObject(circle);
  expect(received.length).toBeLessThanOrEqual(3 * (before + length) + 2);
});

test("a long list without a circle is read to its end", async () => {
  const { url } = await serve((request, response) => {
    const page = Number(new URL(request.url ?? "", "http://localhost").searchParams.get("Page"));
    const { body } = thingList(page < 299 ? `/Things?Page=${page + 1}` : null, "a");
    response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(body));
  });
  const things = createConnection<Paths>("api", createOptions({ url }));
  let pages = 0;
  for await (const _ of listThings(things).pages()) pages += 1;
  expect(pages).toBe(300);
});
