import { expect, test } from "vitest";
import { catchError, connectTo, path, thing } from "../../test/things.ts";
import { createApiClient } from "./index.ts";

const tooMany = { status: 429, body: { code: 20429 } };

test.each([
  ["an HTML page", { body: "<html>", headers: { "content-type": "text/html" } }],
  ["an empty body", { body: "" }],
  ["cut-off JSON", { body: '{"name":' }],
])("the raw client throws a ResponseError for a success with %s", async (_, reply) => {
  const { things } = await connectTo(reply);
  expect(await catchError(createApiClient(things).GET("/Things"))).toMatchObject({
    name: "ResponseError",
  });
});

test.each([
  ["204", 204, "", undefined],
  ["200 with nothing", 200, "", undefined],
  ["200 with an HTML page", 200, "<html>", undefined],
  ["202 with JSON", 202, thing, thing],
])(
  "a DELETE of the raw client is a success when answered with %s",
  async (_, status, body, expected) => {
    const { things } = await connectTo({ status, body });
    const { data, error, response } = await createApiClient(things).DELETE("/Things/{Name}", {
      params: { path },
    });
    expect([data, error, response.status]).toEqual([expected, undefined, status]);
  },
);

test("the raw client's response of an error has status and headers", async () => {
  const { things } = await connectTo({ ...tooMany, headers: { "Retry-After": "9" } });
  const retry = { attempts: 1 };
  const { data, error, response } = await createApiClient(things).GET("/Things", { retry });
  expect([data, error]).toEqual([undefined, tooMany.body]);
  expect(response.status).toBe(429);
  expect(response.headers.get("Retry-After")).toBe("9");
});

test.each([
  ["an HTML page", 404, { body: "<html>", headers: { "content-type": "text/html" } }],
  ["an empty body", 500, { body: "" }],
  ["cut-off JSON", 400, { body: '{"code":' }],
  ["a status beyond those of HTTP", 999, { body: { code: 20001 } }],
])("the raw client throws an ApiError for %s, which `error` can't hold", async (...answer) => {
  const [, status, reply] = answer;
  const { things } = await connectTo({ status, ...reply });
  expect(await catchError(createApiClient(things).GET("/Things"))).toMatchObject({
    name: "ApiError",
    status,
  });
});

test("the raw client reads an answer whose reason phrase has any characters", async () => {
  const { things } = await connectTo((request) => {
    const body = '{"code":20001}';
    const head = `HTTP/1.1 400 Schlecht ❤\r\nContent-Length: ${body.length}\r\n`;
    request.socket.write(`${head}Content-Type: application/json\r\n\r\n${body}`);
  });
  const { error, response } = await createApiClient(things).GET("/Things");
  expect([error, response.status]).toEqual([{ code: 20001 }, 400]);
});
