import { expect, test } from "vitest";
import { catchError, connectTo, createOptions, type Paths, path, thing } from "../test/things.ts";
import { createApiClient, createConnection } from "./index.ts";

const tooMany = { status: 429, body: { code: 20429 } };

test("api gives data, or the error body, and the response", async () => {
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

test("api sends what the operations send", async () => {
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

test("api refuses the same values, before anything is sent", async () => {
  const { things, received } = await connectTo({ body: thing });
  for (const Name of ["", ".", ".."]) {
    const call = createApiClient(things).GET("/Things/{Name}", { params: { path: { Name } } });
    expect(await catchError(call)).toMatchObject({ argument: "Name" });
  }
  // @ts-expect-error null is no value
  const call = createApiClient(things).POST("/Things", { body: { Name: null } });
  expect(await catchError(call)).toMatchObject({ argument: "Name" });
  expect(received).toEqual([]);
});

test("api repeats what was not processed, and more where a call says so", async () => {
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

test("api obeys signal and time limit", async () => {
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

test.each([
  ["an HTML page", { body: "<html>", headers: { "content-type": "text/html" } }],
  ["an empty body", { body: "" }],
  ["cut-off JSON", { body: '{"name":' }],
])("a success of api with %s is a ResponseError", async (_, reply) => {
  const { things } = await connectTo(reply);
  expect(await catchError(createApiClient(things).GET("/Things"))).toMatchObject({
    name: "ResponseError",
  });
});

test("a delete of api has no data and no error", async () => {
  const { things } = await connectTo({ status: 204, body: "" });
  const { data, error, response } = await createApiClient(things).DELETE("/Things/{Name}", {
    params: { path },
  });
  expect([data, error, response.status]).toEqual([undefined, undefined, 204]);
});

test("an error of api keeps status and headers, also without a body", async () => {
  const { things } = await connectTo({ status: 500, body: "", headers: { "Retry-After": "9" } });
  const { data, response } = await createApiClient(things).GET("/Things");
  expect(data).toBeUndefined();
  expect(response.ok).toBe(false);
  expect(response.headers.get("Retry-After")).toBe("9");
});

test("middleware of api can be used, and never sees the credentials", async () => {
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
