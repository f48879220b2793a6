import { serve } from "@conference-kit/test-helpers";
import { expect, test } from "vitest";
import {
  catchError,
  collect,
  connectTo,
  createOptions,
  listThings,
  type Paths,
  thing,
  thingList,
} from "../test/things.ts";
import { createConnection } from "./index.ts";

/** Links to another host in each of the shapes that a URL parser understands. */
const shapes: [string, (host: string) => string][] = [
  ["an absolute link", (host) => `http://${host}/Things?Page=1`],
  ["a link with https", (host) => `https://${host}/Things?Page=1`],
  ["a link with credentials", (host) => `http://user:password@${host}/Things?Page=1`],
  ["//host", (host) => `//${host}/Things?Page=1`],
  ["/\\host", (host) => `/\\${host}/Things?Page=1`],
  ["\\\\host", (host) => `\\\\${host}/Things?Page=1`],
  ["a link with spaces before it", (host) => ` \t//${host}/Things?Page=1`],
  ["a link with a line end in it", (host) => `/\n/${host}/Things?Page=1`],
  ["a path that begins like a host", (host) => `http://${host}//${host}/Things?Page=1`],
];

test.each(shapes)(
  "%s that names another host is requested from the client's own host, by path and query",
  async (_, shape) => {
    const foreign = await serve(thingList(null, "foreign"));
    const { things, received } = await connectTo(
      thingList(shape(foreign.url.replace("http://", "")), "a"),
      thingList(null, "b"),
    );
    expect(await collect(listThings(things))).toEqual([{ name: "a" }, { name: "b" }]);
    expect(foreign.received).toEqual([]);
    expect(received[1]?.url).toMatch(/\/Things\?Page=1$/);
    expect(received[1]?.headers.authorization).toMatch(/^Basic /);
  },
);

test.each([
  "ftp://example.com/Things",
  "file:///etc/passwd",
  "javascript:alert(1)",
  "data:,a",
  "ws://example.com/",
])("a page with the link %s is an error, and nothing more is sent", async (link) => {
  const { things, received } = await connectTo(thingList(link, "a"));
  expect(await catchError(collect(listThings(things)))).toMatchObject({ name: "ResponseError" });
  expect(received).toHaveLength(1);
});

test.each([":8080/steal", ".example.com/steal", "@example.com/steal", ""])(
  "request() refuses the link %j before anything is sent",
  async (link) => {
    const { things, received } = await connectTo({ body: thing });
    const call = things.request("get", "/Things", { repeat: "always", link });
    expect(await catchError(call)).toMatchObject({
      name: "InvalidArgumentError",
      argument: "link",
      message: 'link must be a path, which begins with "/".',
    });
    expect(received).toEqual([]);
  },
);

test("the path of a base URL is kept before the path of a link", async () => {
  const { url, received } = await serve(
    thingList("https://api.twilio.com/Things?Page=1", "a"),
    thingList(null, "b"),
  );
  const things = createConnection<Paths>("api", createOptions({ url: `${url}/proxy` }));
  await collect(listThings(things));
  expect(received.map((request) => request.url)).toEqual(["/proxy/Things", "/proxy/Things?Page=1"]);
});
