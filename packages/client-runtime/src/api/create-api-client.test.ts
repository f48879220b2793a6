import { serve } from "@conference-kit/test-helpers";
import { expect, test } from "vitest";
import {
  catchError,
  connectTo,
  createOptions,
  type Paths,
  path,
  thing,
} from "../../test/things.ts";
import { createConnection, type RequestEvent } from "../index.ts";
import { createApiClient } from "./index.ts";

const tooMany = { status: 429, body: { code: 20429 } };

test("the raw client gives data, or the error body, and the response", async () => {
  const notFound = { code: 20404, message: "Not found" };
  const { things } = await connectTo({ body: thing }, { status: 404, body: notFound });
  const found = await createApiClient(things).GET("/Things/{Name}", { params: { path } });
  expect(found.data).toEqual(thing);
  expect(found.error).toBeUndefined();
  expect(found.response.status).toBe(200);
  const missing = await createApiClient(things).GET("/Things/{Name}", { params: { path } });
  expect(missing.data).toBeUndefined();
  expect(missing.error).toEqual(notFound);
  expect(missing.response.status).toBe(404);
});

test("the raw client sends the same bytes as request()", async () => {
  const { things, received } = await connectTo({ body: thing });
  const body = { Name: "a b", Tag: ["x", undefined, "y"], Open: false };
  await createApiClient(things).POST("/Things", { body });
  await things.request("post", "/Things", { body, repeat: "unprocessed" });
  const query = { Color: "ä b", PageSize: 5, PageToken: undefined };
  await createApiClient(things).GET("/Things", { params: { query } });
  await things.request("get", "/Things", { params: { query }, repeat: "always" });
  const seen = received.map(({ method, url, body: sent, headers }) => ({
    method,
    url,
    sent,
    type: headers["content-type"],
    authorization: headers.authorization,
    userAgent: headers["user-agent"],
  }));
  expect(seen[0]).toEqual(seen[1]);
  expect(seen[0]?.sent).toBe("Name=a%20b&Tag=x&Tag=y&Open=false");
  expect(seen[2]).toEqual(seen[3]);
  expect(seen[2]?.url).toBe("/Things?Color=%C3%A4%20b&PageSize=5");
});

test("the raw client refuses wrong path values, null and URLSearchParams before anything is sent", async () => {
  const { things, received } = await connectTo({ body: thing });
  for (const Name of ["", ".", ".."]) {
    const call = createApiClient(things).GET("/Things/{Name}", { params: { path: { Name } } });
    expect(await catchError(call)).toMatchObject({ argument: "Name" });
  }
  // @ts-expect-error null is no value
  const call = createApiClient(things).POST("/Things", { body: { Name: null } });
  expect(await catchError(call)).toMatchObject({ argument: "Name" });
  const pairs = new URLSearchParams("Name=lamp");
  // @ts-expect-error nor are pairs a body
  const posted = createApiClient(things).POST("/Things", { body: pairs });
  expect(await catchError(posted)).toMatchObject({ argument: "body" });
  // @ts-expect-error nor a query
  const queried = createApiClient(things).GET("/Things", { params: { query: pairs } });
  expect(await catchError(queried)).toMatchObject({ argument: "query" });
  expect(received).toEqual([]);
});

test("the raw client repeats after 429 alone, unless a call says what may be repeated", async () => {
  const { things, received } = await connectTo(tooMany, { body: thing }, "reset", { status: 503 });
  expect((await createApiClient(things).GET("/Things")).data).toEqual(thing);
  expect(received).toHaveLength(2);
  expect(await catchError(createApiClient(things).GET("/Things"))).toMatchObject({
    name: "ConnectionError",
  });
  expect((await createApiClient(things).GET("/Things")).response.status).toBe(503);
  expect(received).toHaveLength(4);
  const options = { repeat: "always", retry: { attempts: 3 } } as const;
  await createApiClient(things).GET("/Things", options);
  expect(received).toHaveLength(7);
});

test("a call of the raw client ends by its signal and by its time limit", async () => {
  const { things } = await connectTo("silence");
  const signal = AbortSignal.timeout(5);
  expect(await catchError(createApiClient(things).GET("/Things", { signal }))).toMatchObject({
    name: "TimeoutError",
    code: DOMException.TIMEOUT_ERR,
  });
  const options = { timeoutMilliseconds: 5, retry: { attempts: 1 } };
  expect(await catchError(createApiClient(things).GET("/Things", options))).toMatchObject({
    name: "TimeoutError",
    timeoutMilliseconds: 5,
  });
});

test("the raw client sends an empty body as a form", async () => {
  const { things, received } = await connectTo({ body: thing });
  await createApiClient(things).POST("/Things", { body: {} });
  await createApiClient(things).POST("/Things/{Name}", { params: { path } });
  expect(received.map(({ headers }) => headers["content-type"])).toEqual([
    "application/x-www-form-urlencoded",
    undefined,
  ]);
});

test("middleware of the raw client never sees the credentials", async () => {
  const { url } = await connectTo({ body: thing });
  const api = createApiClient(createConnection<Paths>("api", createOptions({ url })));
  const seen: string[] = [];
  api.use({
    onRequest({ request }) {
      seen.push(...[...request.headers.keys()]);
    },
  });
  await api.GET("/Things");
  expect(seen).not.toContain("authorization");
});

test("a call keeps its options when middleware replaces its request", async () => {
  const { url, received } = await serve({ status: 503 }, { body: thing }, "silence");
  const seen: string[] = [];
  const hooks = { onRequest: (event: RequestEvent) => seen.push(event.path) };
  const options = { ...createOptions({ url }), hooks };
  const api = createApiClient(createConnection<Paths>("api", options));
  api.use({
    onRequest: ({ request }) =>
      new Request(request, { headers: { ...Object.fromEntries(request.headers), "x-trace": "1" } }),
  });
  const found = await api.GET("/Things/{Name}", { params: { path }, repeat: "always" });
  expect(found.data).toEqual(thing);
  expect(seen).toEqual(["/Things/{Name}", "/Things/{Name}"]);
  expect(received.map(({ headers }) => headers["x-trace"])).toEqual(["1", "1"]);
  const limited = { timeoutMilliseconds: 5, retry: { attempts: 1 } };
  expect(await catchError(api.GET("/Things", limited))).toMatchObject({
    name: "TimeoutError",
    timeoutMilliseconds: 5,
  });
  const signal = AbortSignal.timeout(5);
  expect(await catchError(api.GET("/Things", { signal }))).toBe(signal.reason);
});

test("a signal that middleware gives to a request ends the call", async () => {
  const { things } = await connectTo("silence");
  const api = createApiClient(things);
  const signal = AbortSignal.timeout(5);
  api.use({ onRequest: ({ request }) => new Request(request, { signal }) });
  expect(await catchError(api.GET("/Things"))).toBe(signal.reason);
});

test.each([null, 0, "", false])(
  "a call of the raw client that is aborted with %j rejects with that reason",
  async (reason) => {
    const { things } = await connectTo({ body: thing });
    const signal = AbortSignal.abort(reason);
    expect(await catchError(createApiClient(things).GET("/Things", { signal }))).toBe(reason);
  },
);

test("the User-Agent header of a call replaces the raw client's own", async () => {
  const { things, received } = await connectTo({ body: thing });
  await createApiClient(things).GET("/Things", { headers: { "User-Agent": "my-app/1.2" } });
  expect(received[0]?.headers["user-agent"]).toBe("my-app/1.2");
});

test("the raw client works with a fetch whose response has only status, headers and text", async () => {
  const headers = { get: () => "application/json" };
  const fetch = async () => ({ status: 404, headers, text: async () => '{"code":20404}' });
  const api = createApiClient(createConnection<Paths>("api", { bearerToken: "token", fetch }));
  const { error, response } = await api.GET("/Things/{Name}", { params: { path } });
  expect([error, response.status]).toEqual([{ code: 20404 }, 404]);
});

test.each([
  ["params", { params: new Map([["query", { Color: "red" }]]) }],
  ["headers", { headers: new Map([["x-trace", "1"]]) }],
  ["request", new AbortController()],
])(
  "the raw client refuses %s that is no plain object, whose members would be lost",
  async (argument, call) => {
    const { things, received } = await connectTo({ body: thing });
    // @ts-expect-error a caller without types can pass anything
    expect(await catchError(createApiClient(things).GET("/Things", call))).toMatchObject({
      name: "InvalidArgumentError",
      argument,
    });
    expect(received).toEqual([]);
  },
);

test("the headers of a call of the raw client may be a Headers object", async () => {
  const { things, received } = await connectTo({ body: thing });
  const headers = new Headers({ "x-trace": "1" });
  // @ts-expect-error its type is a record, which is what a reader expects
  await createApiClient(things).GET("/Things", { headers });
  expect(received[0]?.headers["x-trace"]).toBe("1");
});
