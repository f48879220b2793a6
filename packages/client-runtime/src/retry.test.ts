import type { Reply } from "@conference-kit/test-helpers";
import { expect, test } from "vitest";
import { catchError, connectTo, path, type Things, thing } from "../test/things.ts";
import type { CallOptions, Repeat } from "./index.ts";

/** A short time limit, used only for requests that are never answered: a busy machine could exceed it. */
function limit(error: string): CallOptions {
  return error === "TimeoutError" ? { timeoutMilliseconds: 300 } : {};
}

const operations = {
  get: ({ request }: Things, repeat: Repeat, options?: CallOptions) =>
    request("get", "/Things/{Name}", { params: { path }, repeat, ...options }),
  post: ({ request }: Things, repeat: Repeat, options?: CallOptions) =>
    request("post", "/Things", { body: { Name: "lamp" }, repeat, ...options }),
  delete: ({ remove }: Things, repeat: Repeat, options?: CallOptions) =>
    remove("/Things/{Name}", { params: { path }, repeat, ...options }),
};

const faults: [string, Reply, string][] = [
  ["429", { status: 429 }, "ApiError"],
  ["500", { status: 500 }, "ApiError"],
  ["502", { status: 502, body: "<html>", headers: { "content-type": "text/html" } }, "ApiError"],
  ["503", { status: 503 }, "ApiError"],
  ["504", { status: 504 }, "ApiError"],
  ["a lost connection", "reset", "ConnectionError"],
  ["half a body", "half a body", "ConnectionError"],
  ["silence", "silence", "TimeoutError"],
  ["headers only", "headers only", "TimeoutError"],
];

const names = ["get", "post", "delete"] as const;
const everyFault = names.flatMap((operation) =>
  faults.map((fault) => [operation, ...fault] as const),
);

test.each(everyFault)(
  "%s with `repeat: always` is repeated after %s",
  async (name, _, fault, error) => {
    const success = name === "delete" ? { status: 204, body: "" } : { body: thing };
    const { things, received } = await connectTo(fault, fault, success);
    expect(await operations[name](things, "always", limit(error))).toEqual(
      name === "delete" ? undefined : thing,
    );
    expect(received).toHaveLength(3);
    expect(new Set(received.map(({ method, url, body }) => `${method} ${url} ${body}`)).size).toBe(
      1,
    );
  },
);

test.each(everyFault.filter(([, fault]) => fault !== "429"))(
  "%s with `repeat: unprocessed` is not repeated after %s",
  async (name, _, fault, error) => {
    const { things, received } = await connectTo(fault, { body: thing });
    const call = operations[name](things, "unprocessed", limit(error));
    expect(await catchError(call)).toMatchObject({ name: error });
    expect(received).toHaveLength(1);
  },
);

test.each(["get", "post"] as const)(
  "%s with `repeat: unprocessed` is repeated after 429",
  async (name) => {
    const { things, received } = await connectTo({ status: 429 }, { status: 429 }, { body: thing });
    expect(await operations[name](things, "unprocessed")).toEqual(thing);
    expect(received).toHaveLength(3);
  },
);

test.each([400, 401, 403, 404, 409, 418])("no operation is repeated after %d", async (status) => {
  for (const send of Object.values(operations)) {
    const { things, received } = await connectTo({ status }, { body: thing });
    expect(await catchError(send(things, "always"))).toMatchObject({ name: "ApiError", status });
    expect(received).toHaveLength(1);
  }
});

test("a success whose body is no JSON object is not repeated", async () => {
  const { things, received } = await connectTo({ body: "<html>" }, { body: thing });
  expect(await catchError(operations.get(things, "always"))).toMatchObject({
    name: "ResponseError",
  });
  expect(received).toHaveLength(1);
});

test("an error of a repeated delete that is no 404 is thrown", async () => {
  const { things, received } = await connectTo("reset", { status: 403, body: { code: 20403 } });
  expect(await catchError(operations.delete(things, "always"))).toMatchObject({
    name: "ApiError",
    code: 20403,
  });
  expect(received).toHaveLength(2);
});

test("a 404 on a repeated delete is a success, since an earlier attempt may have worked", async () => {
  const { things, received } = await connectTo("reset", { status: 404, body: { code: 20404 } });
  expect(await operations.delete(things, "always")).toBeUndefined();
  expect(received).toHaveLength(2);
});

test("a 404 on a first delete, or on one after a 429, is an error", async () => {
  for (const replies of [[{ status: 404 }], [{ status: 429 }, { status: 404 }]]) {
    const { things } = await connectTo(...replies);
    const call = operations.delete(things, "always");
    expect(await catchError(call)).toMatchObject({ name: "ApiError", status: 404 });
  }
});

test("a 404 after a failed read is an error", async () => {
  const { things } = await connectTo("reset", { status: 404 });
  const call = operations.get(things, "always");
  expect(await catchError(call)).toMatchObject({ name: "ApiError", status: 404 });
});
