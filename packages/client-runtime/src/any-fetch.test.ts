import { Readable } from "node:stream";
import { expect, test } from "vitest";
import { catchError, getThing, type Paths, type Things, thing } from "../test/things.ts";
import { createConnection, type Fetch, type FetchResponse } from "./index.ts";

const notFound = JSON.stringify({ code: 20404, message: "Not found" });
const headers = { get: () => "application/json" };

/** Connects by a `fetch` that resolves with the response, and counts its calls. */
function connectBy(response: unknown): { things: Things; calls: unknown[] } {
  const calls: unknown[] = [];
  // @ts-expect-error a double may give anything
  const fetch: Fetch = async (url) => {
    calls.push(url);
    return response;
  };
  return { things: createConnection<Paths>("api", { bearerToken: "token", fetch }), calls };
}

test("a fetch whose response has only status, headers and text is enough", async () => {
  const found: FetchResponse = { status: 200, headers, text: async () => JSON.stringify(thing) };
  expect(await getThing(connectBy(found).things)).toEqual(thing);
  const missing: FetchResponse = { status: 404, headers, text: async () => notFound };
  const { things, calls } = connectBy(missing);
  expect(await catchError(getThing(things))).toMatchObject({ name: "ApiError", code: 20404 });
  expect(calls).toHaveLength(1);
});

test.each<[string, unknown]>([
  ["nothing", null],
  ["text", notFound],
  ["bytes", Buffer.from(notFound)],
])("the text of a body that is %s is read", async (_, body) => {
  const { things } = connectBy({ status: 404, headers, body, text: async () => notFound });
  expect(await catchError(getThing(things))).toMatchObject({ name: "ApiError", code: 20404 });
});

test.each<[string, () => unknown]>([
  ["a stream of the web", () => new Response(notFound).body],
  ["a stream of the web that is no iterable", () => withoutIterator(new Response(notFound).body)],
  ["a stream of Node.js", () => Readable.from([Buffer.from(notFound)])],
  ["a stream of Node.js in text", () => Readable.from(notFound.split(","), { encoding: "utf8" })],
])("an error body is read from %s", async (_, createBody) => {
  const text = () => Promise.reject(new Error("The body is read as a stream."));
  const body = createBody();
  const { things, calls } = connectBy({ status: 404, headers, body, text });
  const error = await catchError(getThing(things));
  expect(error).toMatchObject({ name: "ApiError", status: 404 });
  expect(error).toHaveProperty("message", expect.stringContaining("code"));
  expect(calls).toHaveLength(1);
});

function withoutIterator(body: ReadableStream | null): object {
  return { getReader: () => body?.getReader() };
}

test.each(["web", "Node.js"])(
  "an endless error body that is a stream of %s is read in part and cancelled",
  async (kind) => {
    let pulled = 0;
    let given = true;
    const chunk = Buffer.from("x".repeat(10_000));
    const body =
      kind === "web"
        ? new ReadableStream({
            pull: (controller) => {
              pulled += 1;
              controller.enqueue(chunk);
            },
            cancel() {
              given = false;
            },
          })
        : new Readable({
            read() {
              pulled += 1;
              this.push(chunk);
            },
            destroy(_, done) {
              given = false;
              done(null);
            },
          });
    const { things } = connectBy({ status: 400, headers, body, text: async () => "" });
    expect(await catchError(getThing(things))).toMatchObject({
      message: `GET /Things/{Name}: status 400: ${"x".repeat(200)}…`,
    });
    expect(given).toBe(false);
    expect(pulled).toBeLessThan(100);
  },
);

test("after an error answer the attempt's signal is aborted, so that no fetch keeps the connection", async () => {
  let signal: AbortSignal | undefined;
  const fetch: Fetch = async (_, init) => {
    signal = init.signal;
    return { status: 400, headers, text: async () => "" };
  };
  const things: Things = createConnection<Paths>("api", { bearerToken: "token", fetch });
  await catchError(getThing(things));
  expect(signal?.aborted).toBe(true);
});

test.each<[string, unknown, string]>([
  ["nothing", undefined, "status, headers.get(), text()"],
  ["no status", { ok: true, headers, text: async () => "{}" }, "status"],
  ["plain headers", { status: 200, headers: {}, text: async () => "{}" }, "headers.get()"],
  ["no text", { status: 200, headers, json: async () => thing }, "text()"],
  ["no text of an error", { status: 503, headers, json: async () => ({}) }, "text()"],
])(
  "a fetch that gives %s is refused with an error that names what its response lacks",
  async (_, response, lacking) => {
    const { things, calls } = connectBy(response);
    expect(await catchError(getThing(things))).toMatchObject({
      name: "InvalidArgumentError",
      argument: "fetch",
      message: `fetch gave a response that lacks ${lacking}. The request was sent.`,
    });
    expect(calls).toHaveLength(1);
  },
);

test.each<[string, unknown]>([
  ["a module", { default: () => new Response() }],
  ["null", null],
])("%s given as fetch is refused at once, without a retry", (_, fetch) => {
  // @ts-expect-error a caller without types can give anything
  expect(() => createConnection<Paths>("api", { bearerToken: "token", fetch })).toThrow(
    expect.objectContaining({ name: "InvalidArgumentError", argument: "fetch" }),
  );
});
