import { setImmediate } from "node:timers/promises";
import { type Reply, serve } from "@conference-kit/test-helpers";
import { expect, onTestFinished, test, vi } from "vitest";
import { catchError, getThing, type Paths, type Things, thing } from "../test/things.ts";
import { createConnection } from "./index.ts";

const refused: Reply = { status: 401, body: { code: 20003, message: "Authenticate" } };
const accepted: Reply = { body: thing };

/** Connects with a supplier whose tokens count its calls. */
async function connectWithSupplier(...replies: Reply[]) {
  const { url, received } = await serve(...replies);
  let calls = 0;
  const bearerToken = async () => `token-${++calls}`;
  const things: Things = createConnection<Paths>("api", { bearerToken, baseUrl: url });
  const tokens = () =>
    received.map(({ headers }) => headers.authorization?.slice("Bearer ".length));
  return { things, received, tokens };
}

test("the supplier is called once for many requests, and not before the first", async () => {
  const { things, tokens } = await connectWithSupplier(accepted);
  await Promise.all([getThing(things), getThing(things)]);
  await getThing(things);
  expect(tokens()).toEqual(["token-1", "token-1", "token-1"]);
});

test("after a 401 the supplier is called again, and the same request is sent with the new token", async () => {
  const { things, received, tokens } = await connectWithSupplier(refused, accepted);
  const body = { Name: "lamp" };
  expect(await things.request("post", "/Things", { body, repeat: "unprocessed" })).toEqual(thing);
  expect(tokens()).toEqual(["token-1", "token-2"]);
  expect(received.map((request) => request.body)).toEqual(["Name=lamp", "Name=lamp"]);
  await getThing(things);
  expect(tokens().at(-1)).toBe("token-2");
});

test("a second 401 is thrown, and the next call may renew the token again", async () => {
  const { things, tokens } = await connectWithSupplier(refused, refused, refused, accepted);
  expect(await catchError(getThing(things))).toMatchObject({ status: 401, code: 20003 });
  expect(tokens()).toEqual(["token-1", "token-2"]);
  expect(await getThing(things)).toEqual(thing);
  expect(tokens().slice(2)).toEqual(["token-2", "token-3"]);
});

test("requests that get a 401 at the same time share one new token", async () => {
  const { things, tokens } = await connectWithSupplier(refused, refused, accepted);
  await Promise.all([getThing(things), getThing(things)]);
  expect(tokens()).toEqual(["token-1", "token-1", "token-2", "token-2"]);
});

test("a request with a bearer token given as text is not repeated after a 401", async () => {
  const { url, received } = await serve(refused, accepted);
  const things = createConnection<Paths>("api", { bearerToken: "token", baseUrl: url });
  expect(await catchError(getThing(things))).toMatchObject({ status: 401 });
  expect(received).toHaveLength(1);
});

test("a supplier's error rejects the call, and the next call asks the supplier again", async () => {
  const { url, received } = await serve(accepted);
  const answers = [() => Promise.reject(new Error("no token today")), () => "token"];
  const bearerToken = () => answers.shift()?.() ?? "";
  const things = createConnection<Paths>("api", { bearerToken, baseUrl: url });
  await expect(getThing(things)).rejects.toThrow("no token today");
  expect(await getThing(things)).toEqual(thing);
  expect(received).toHaveLength(1);
});

test("a malformed token of the supplier is refused and never sent", async () => {
  const { url, received } = await serve(accepted);
  const things = createConnection<Paths>("api", { bearerToken: () => "a\nb", baseUrl: url });
  expect(await catchError(getThing(things))).toMatchObject({
    name: "InvalidArgumentError",
    argument: "bearerToken",
  });
  expect(received).toEqual([]);
});

test("a supplier that never answers is asked again for the next attempt", async () => {
  const { url } = await serve(accepted);
  const bearerToken = vi
    .fn<() => Promise<string>>()
    .mockReturnValueOnce(new Promise(() => {}))
    .mockResolvedValue("token");
  // A busy machine may take longer than the limit for the attempts that have a token, too.
  const retry = { attempts: 50, baseDelayMilliseconds: 1 };
  const things: Things = createConnection<Paths>("api", { bearerToken, baseUrl: url, retry });
  expect(await getThing(things, { timeoutMilliseconds: 50 })).toEqual(thing);
  await getThing(things);
  expect(bearerToken).toHaveBeenCalledTimes(2);
});

test("a token that comes after the call has ended is not sent", async () => {
  const controller = new AbortController();
  const supplied = Promise.withResolvers<string>();
  const fetch = vi.fn(async () => Response.json(thing));
  const bearerToken = () => supplied.promise;
  const things: Things = createConnection<Paths>("api", { bearerToken, fetch });
  const ended = catchError(getThing(things, { signal: controller.signal }));
  controller.abort("The user has left.");
  expect(await ended).toBe("The user has left.");
  supplied.resolve("token");
  await setImmediate();
  expect(fetch).not.toHaveBeenCalled();
});

test.each(["a time limit", "an abort"])(
  "a 401 that comes after %s asks for no token and leaves no unhandled rejection",
  async (end) => {
    const unhandled = vi.fn();
    process.on("unhandledRejection", unhandled);
    onTestFinished(() => void process.off("unhandledRejection", unhandled));
    const controller = new AbortController();
    const answered = Promise.withResolvers<Response>();
    const bearerToken = vi
      .fn<() => Promise<string>>()
      .mockResolvedValueOnce("token-1")
      .mockRejectedValue(new Error("no token today"));
    // A fetch that knows no signal.
    const fetch = () => answered.promise;
    const retry = { attempts: 1 };
    const things: Things = createConnection<Paths>("api", { bearerToken, fetch, retry });
    const ended = catchError(
      getThing(things, {
        signal: controller.signal,
        timeoutMilliseconds: end === "an abort" ? 60_000 : 5,
      }),
    );
    if (end === "an abort") controller.abort("The user has left.");
    await ended;
    answered.resolve(Response.json({ code: 20003 }, { status: 401 }));
    await setImmediate();
    await setImmediate();
    expect(bearerToken.mock.calls.length).toBeLessThanOrEqual(1);
    expect(unhandled).not.toHaveBeenCalled();
  },
);
