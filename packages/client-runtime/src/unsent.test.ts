import { serveLater } from "@conference-kit/test-helpers";
import { expect, test } from "vitest";
import { accountSid, authToken, catchError, type Paths, path, thing } from "../test/things.ts";
import { type ClientOptions, createConnection } from "./index.ts";

/** Connects to a server that refuses the first attempt and answers the others. */
async function connectLater(...replies: Parameters<typeof serveLater>) {
  const { url, received, open } = await serveLater(...replies);
  const seen: unknown[] = [];
  const connect = (options: Pick<ClientOptions, "fetch"> = {}) =>
    createConnection<Paths>("api", {
      accountSid,
      authToken,
      baseUrl: url,
      retry: { attempts: 100, baseDelayMilliseconds: 20 },
      hooks: {
        onRetry({ error }) {
          if (seen.push(error) === 1) open();
        },
      },
      ...options,
    });
  return { connect, received, seen };
}

const create = { body: { Name: "lamp" }, repeat: "unprocessed" } as const;

test("a POST with `repeat: unprocessed` is repeated after a refused connection: nothing was sent", async () => {
  const { connect, received, seen } = await connectLater({ status: 201, body: thing });
  expect(await connect().request("post", "/Things", create)).toEqual(thing);
  expect(received).toHaveLength(1);
  expect(seen[0]).toMatchObject({ name: "ConnectionError", code: "ECONNREFUSED", unsent: true });
});

test("a ConnectionError for an unknown host name is unsent", async () => {
  const options = { baseUrl: "http://nowhere.invalid", retry: { attempts: 1 } };
  const things = createConnection<Paths>("api", { accountSid, authToken, ...options });
  expect(await catchError(things.request("post", "/Things", create))).toMatchObject({
    name: "ConnectionError",
    code: expect.stringMatching(/^(ENOTFOUND|EAI_AGAIN)$/),
    unsent: true,
  });
});

test("a ConnectionError of a fetch of the caller's is not unsent, and a POST is not repeated", async () => {
  const { connect, seen } = await connectLater({ status: 201, body: thing });
  const things = connect({ fetch: (url, init) => fetch(url, init) });
  expect(await catchError(things.request("post", "/Things", create))).toMatchObject({
    name: "ConnectionError",
    code: "ECONNREFUSED",
    unsent: false,
  });
  expect(seen).toEqual([]);
});

test("a ConnectionError for a lost connection is not unsent", async () => {
  const { connect, received } = await connectLater("reset");
  const things = connect();
  expect(await catchError(things.request("post", "/Things", create))).toMatchObject({
    name: "ConnectionError",
    unsent: false,
  });
  expect(received).toHaveLength(1);
});

test("a 404 on a delete whose earlier attempts sent nothing is an error", async () => {
  const { connect, received } = await connectLater({ status: 404, body: { code: 20404 } });
  const call = connect().remove("/Things/{Name}", { params: { path }, repeat: "always" });
  expect(await catchError(call)).toMatchObject({ name: "ApiError", status: 404 });
  expect(received).toHaveLength(1);
});
