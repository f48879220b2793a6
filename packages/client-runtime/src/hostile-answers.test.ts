import type { Reply } from "@conference-kit/test-helpers";
import { expect, test } from "vitest";
import { catchError, connectTo, getThing, listThings, thing } from "../test/things.ts";

const retry = { attempts: 1 };
const html = { "content-type": "text/html" };
const page = "<html>\n  <body>\tBad\u0000 gateway</body>\n</html>";
const excerpt = "<html> <body> Bad gateway</body> </html>";

test.each<[string, Reply, object]>([
  [
    "an HTML page",
    { status: 502, body: page, headers: html },
    { status: 502, code: undefined, message: `GET /Things/{Name}: status 502: ${excerpt}` },
  ],
  [
    "an empty body",
    { status: 500, body: "" },
    { status: 500, message: "GET /Things/{Name}: status 500: an empty body" },
  ],
  [
    "cut-off JSON",
    { status: 404, body: '{"code":20404,"message":"Not f' },
    { status: 404, code: undefined, message: expect.stringContaining('{"code":20404') },
  ],
  ["JSON that is no object", { status: 400, body: "[1,2]" }, { status: 400, code: undefined }],
  [
    "null",
    { status: 400, body: "null" },
    { status: 400, message: expect.stringContaining("null") },
  ],
  [
    "members of wrong types",
    { status: 400, body: { code: "20404", message: { a: 1 }, more_info: 5, details: null } },
    {
      status: 400,
      code: undefined,
      moreInfo: undefined,
      message: expect.stringContaining("20404"),
    },
  ],
  [
    "JSON under a wrong content type",
    { status: 404, body: '{"code":20404,"message":"Not found"}', headers: html },
    { status: 404, code: 20404 },
  ],
  ["bytes that are no text", { status: 500, body: "\ufffd\u0001" }, { status: 500 }],
])("%s with an error status is an ApiError with status and excerpt", async (_, reply, expected) => {
  const { things } = await connectTo(reply);
  const error = await catchError(getThing(things, { retry }));
  expect(error).toMatchObject({ name: "ApiError", ...expected });
});

test.each<[string, Reply, string]>([
  ["an HTML page", { body: page, headers: html }, `(text/html): ${excerpt}`],
  ["an empty body", { body: "" }, "an empty body"],
  ["cut-off JSON", { body: '{"name":"la' }, '{"name":"la'],
  ["JSON under a wrong content type", { body: thing, headers: html }, "(text/html)"],
  ["a list", { body: [thing] }, "not a JSON object"],
  ["null", { body: "null" }, "not a JSON object"],
  ["text", { body: '"lamp"' }, "not a JSON object"],
  ["no content", { status: 204, body: "" }, "status 204"],
])(
  "%s with a success status is a ResponseError with status and excerpt",
  async (_, reply, said) => {
    const { things } = await connectTo(reply);
    expect(await catchError(getThing(things))).toMatchObject({
      name: "ResponseError",
      status: expect.toSatisfy((status) => status === 200 || status === 204),
      message: expect.stringContaining(said),
    });
  },
);

test("an answer without a content type is read as JSON", async () => {
  const { things } = await connectTo((_, response) => void response.end(JSON.stringify(thing)));
  expect(await getThing(things)).toEqual(thing);
});

test.each<[string, Reply]>([
  ["200 with JSON", { body: thing }],
  ["202 with JSON", { status: 202, body: { status: "accepted" } }],
  ["200 with an HTML page", { body: page, headers: html }],
  ["200 with nothing", { body: "" }],
  ["204", { status: 204, body: "" }],
  ["205", { status: 205, body: "" }],
])("remove() succeeds when it is answered with %s", async (_, reply) => {
  const { things, received } = await connectTo(reply);
  const request = { params: { path: { Name: "lamp" } }, repeat: "always" } as const;
  expect(await things.remove("/Things/{Name}", request)).toBeUndefined();
  expect(received).toHaveLength(1);
});

test("an endless error body is read in part", async () => {
  let written = 0;
  const { things } = await connectTo((_, response) => {
    response.writeHead(500, { "content-type": "text/plain" });
    const write = () => {
      if (!response.destroyed) response.write("x".repeat(65_536), write);
      written += 65_536;
    };
    write();
  });
  const error = await catchError(getThing(things, { retry }));
  expect(error).toMatchObject({
    name: "ApiError",
    status: 500,
    message: `GET /Things/{Name}: status 500: ${"x".repeat(200)}…`,
  });
  // The operating system's buffers are far smaller.
  expect(written).toBeLessThan(50_000_000);
});

test("an error body of 10 MB is an ApiError with a short message", async () => {
  const { things } = await connectTo({
    status: 400,
    body: { code: 20001, message: "x".repeat(10_000_000) },
  });
  const error = await catchError(getThing(things));
  expect(error).toMatchObject({ name: "ApiError", status: 400 });
  expect(error).toHaveProperty(
    "message.length",
    expect.toSatisfy((length) => length < 300),
  );
});

test("a list of 10 MB is read", async () => {
  const name = "x".repeat(10_000_000);
  const { things } = await connectTo({ body: { things: [{ name }], next_page_uri: null } });
  expect((await listThings(things)).items).toEqual([{ name }]);
});

test("an error body that breaks off is an ApiError, not a lost connection", async () => {
  const { things } = await connectTo((request, response) => {
    response.writeHead(403, { "content-type": "application/json", "content-length": "1000" });
    response.write('{"code":20403,', () => request.socket.destroy());
  });
  expect(await catchError(getThing(things))).toMatchObject({ name: "ApiError", status: 403 });
});

test("an error body that never ends is a TimeoutError", async () => {
  const { things } = await connectTo((_, response) => {
    response.writeHead(403, { "content-type": "application/json" }).write('{"code":');
  });
  const call = getThing(things, { timeoutMilliseconds: 50, retry });
  expect(await catchError(call)).toMatchObject({ name: "TimeoutError" });
});

test.each<[string, object, string]>([
  ["no items", { next_page_uri: null }, "no items"],
  ["items that are no list", { things: { name: "a" } }, "no items"],
  ["a next link that is no text", { things: [], next_page_uri: { a: 1 } }, "no http address"],
  ["a next link without end", { things: [], next_page_uri: "https://[" }, "no http address"],
])("a page with %s is a ResponseError", async (_, body, said) => {
  const { things } = await connectTo({ body });
  expect(await catchError(listThings(things))).toMatchObject({
    name: "ResponseError",
    message: expect.stringContaining(said),
  });
});

test("an error with endlessly nested details is an ApiError with the code", async () => {
  const details = `${"[".repeat(20_000)}${"]".repeat(20_000)}`;
  const { things } = await connectTo({ status: 400, body: `{"code":20001,"details":${details}}` });
  expect(await catchError(getThing(things))).toMatchObject({ name: "ApiError", code: 20001 });
});
