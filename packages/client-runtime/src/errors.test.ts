import { once } from "node:events";
import { createServer } from "node:http";
import { expect, test, vi } from "vitest";
import { catchError, connectTo, createOptions, getThing, type Paths } from "../test/things.ts";
import {
  ApiError,
  ClientError,
  ConnectionError,
  createConnection,
  InvalidArgumentError,
  isApiError,
  isClientError,
  isConnectionError,
  isInvalidArgumentError,
  isResponseError,
  isTimeoutError,
  ResponseError,
  TimeoutError,
} from "./index.ts";

const retry = { attempts: 1 };

const kinds = {
  ApiError: {
    create: () => new ApiError("message", { status: 404, code: 20404 }),
    guard: isApiError,
  },
  ConnectionError: {
    create: () => new ConnectionError("message", { code: "ECONNRESET" }),
    guard: isConnectionError,
  },
  InvalidArgumentError: {
    create: () => new InvalidArgumentError("Label", "is too long."),
    guard: isInvalidArgumentError,
  },
  ResponseError: { create: () => new ResponseError("message", 200), guard: isResponseError },
  TimeoutError: { create: () => new TimeoutError("message", 30_000), guard: isTimeoutError },
};

test("an ApiError has status, code, message, details and headers of the answer", async () => {
  const { things } = await connectTo({
    status: 429,
    headers: { "Twilio-Request-Id": "RQ1", "Retry-After": "60" },
    body: {
      code: 20429,
      message: "Too many requests",
      more_info: "https://www.twilio.com/docs/errors/20429",
      status: 429,
      details: { limit: 100 },
    },
  });
  const error = await catchError(getThing(things, { retry }));
  expect(error).toBeInstanceOf(ApiError);
  expect(error).toBeInstanceOf(ClientError);
  expect(error).toMatchObject({
    name: "ApiError",
    message: expect.stringMatching(
      /^GET \/Things\/\{Name\}: status 429, code 20429: Too many requests/,
    ),
    status: 429,
    code: 20429,
    moreInfo: "https://www.twilio.com/docs/errors/20429",
    details: { limit: 100 },
    requestId: "RQ1",
    retryAfter: 60,
  });
});

test("an ApiError of an answer without a code has the status alone", async () => {
  const { things } = await connectTo({ status: 404, body: {} });
  const error = await catchError(getThing(things));
  expect(Object.entries(Object(error)).filter(([, value]) => value !== undefined)).toEqual([
    ["name", "ApiError"],
    ["status", 404],
  ]);
});

test("a lost connection is a ConnectionError with call and code", async () => {
  const { things } = await connectTo("reset");
  const error = await catchError(getThing(things, { retry }));
  expect(error).toBeInstanceOf(ConnectionError);
  expect(error).toMatchObject({
    message: expect.stringMatching(/^GET \/Things\/\{Name\}: no complete answer: ./),
    code: expect.stringMatching(/^(UND_ERR_SOCKET|ECONNRESET)$/),
  });
});

test("a refused connection is a ConnectionError with its code", async () => {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`;
  server.close();
  await once(server, "close");
  const things = createConnection<Paths>("api", createOptions({ url }));
  expect(await catchError(getThing(things, { retry }))).toMatchObject({
    name: "ConnectionError",
    code: "ECONNREFUSED",
  });
});

test.each([
  ["an error", new TypeError("boom"), "boom"],
  ["text", "boom", "boom"],
  ["nothing", undefined, "the connection failed"],
  ["an error with a cause", new TypeError("fetch failed", { cause: new Error("boom") }), "boom"],
])("a fetch that throws %s is a ConnectionError", async (_, thrown, reason) => {
  const fetch = () => Promise.reject(thrown);
  const things = createConnection<Paths>("api", { bearerToken: "token", fetch });
  const error = await catchError(getThing(things, { retry }));
  expect(error).toMatchObject({
    name: "ConnectionError",
    message: `GET /Things/{Name}: no complete answer: ${reason}`,
    code: undefined,
  });
});

/** Fails by a `fetch` that throws this, and gives the error's cause. */
async function copyCause(thrown: unknown): Promise<unknown> {
  const fetch = () => Promise.reject(thrown);
  const things = createConnection<Paths>("api", { bearerToken: "token-1234", fetch });
  const error = await catchError(getThing(things, { retry }));
  return error instanceof Error ? error.cause : undefined;
}

test("the cause of a ConnectionError has name, message, stack and code of what fetch threw, and no other member", async () => {
  const inner = Object.assign(new Error("socket of token-1234"), {
    code: "ECONNRESET",
    socket: {},
  });
  const thrown = new TypeError("fetch of token-1234 failed", { cause: inner });
  const cause = await copyCause(Object.assign(thrown, { request: { authorization: "secret" } }));
  expect(cause).toMatchObject({
    name: "TypeError",
    message: "fetch of [redacted] failed",
    stack: thrown.stack?.replaceAll("token-1234", "[redacted]"),
    cause: { name: "Error", message: "socket of [redacted]", code: "ECONNRESET" },
  });
  const members = (error: unknown) => Reflect.ownKeys(Object(error)).toSorted();
  expect(members(cause)).toEqual(["cause", "message", "name", "stack"]);
  expect(members(Object(cause).cause)).toEqual(["code", "message", "name", "stack"]);
});

test("anything thrown becomes the cause of a ConnectionError, even an error that is its own cause", async () => {
  expect(await copyCause("boom")).toMatchObject({ message: "boom" });
  for (const thrown of [undefined, 5, Symbol("boom"), Object.create(null)]) {
    expect(await copyCause(thrown)).toBeInstanceOf(Error);
  }
  const circle = new Error("boom");
  circle.cause = circle;
  expect(await copyCause(circle)).toMatchObject({ message: "boom", cause: { message: "boom" } });
});

test("the ConnectionError of the runtime's own fetch has a cause", async () => {
  const { things } = await connectTo("reset");
  expect(await catchError(getThing(things, { retry }))).toMatchObject({
    cause: { name: "TypeError", message: expect.stringMatching(/./) },
  });
});

test.each(Object.entries(kinds))(
  "the guard of %s recognises its errors and no others",
  (name, { guard }) => {
    for (const [other, { create }] of Object.entries(kinds))
      expect(guard(create())).toBe(other === name);
    for (const value of [undefined, null, name, { name }, Object.assign(new Error(), { name })]) {
      expect(guard(value)).toBe(false);
      expect(isClientError(value)).toBe(false);
    }
  },
);

test("guards recognise errors of another release by the registered symbol", () => {
  expect(isClientError({ [Symbol.for("@conference-kit/client-runtime/error")]: true })).toBe(true);
});

test("guards recognise errors of another copy of the package", async () => {
  vi.resetModules();
  const copy = await import("./index.ts");
  const error = new copy.ApiError("message", { status: 404 });
  expect(error).not.toBeInstanceOf(ApiError);
  expect(isApiError(error)).toBe(true);
  expect(isTimeoutError(error)).toBe(false);
  expect(isClientError(error)).toBe(true);
  expect(Object.values(kinds).map(({ create }) => copy.isClientError(create()))).not.toContain(
    false,
  );
});

test("an error can be logged as JSON", () => {
  expect(JSON.parse(JSON.stringify(kinds.ApiError.create()))).toEqual({
    name: "ApiError",
    status: 404,
    code: 20404,
  });
});
