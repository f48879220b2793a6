import { createContext, runInContext } from "node:vm";
import { credentials } from "@conference-kit/test-helpers";
import { expect, test } from "vitest";
import { catchError, connectTo, type Paths, path, thing } from "../test/things.ts";
import { type ClientOptions, checkArguments, createConnection } from "./index.ts";

class Change {
  get Open(): boolean {
    return true;
  }
}

const others: [string, unknown][] = [
  ["an instance of a class", new Change()],
  ["an object that inherits members", Object.create({ Open: true })],
  ["an object that inherits members from nowhere", Object.create(Object.create(null))],
  ["URLSearchParams", new URLSearchParams("Open=true")],
  ["FormData", new FormData()],
  ["a Map", new Map([["Open", true]])],
  ["Headers", new Headers()],
  ["an AbortController", new AbortController()],
  ["a list", [["Open", true]]],
  ["a date", new Date(0)],
  ["a function", () => ({ Open: true })],
  ["text", "Open=true"],
  ["a number", 1],
  ["false", false],
  ["null", null],
];

test.each(others)(
  "%s is refused before anything is sent, since it is no plain object",
  async (_, value) => {
    const { things, received } = await connectTo({ body: thing });
    const refused = { name: "InvalidArgumentError", message: /must be a plain object/ };
    const expectRefusal = async (argument: string, request: unknown) => {
      // @ts-expect-error a caller without types can pass anything
      const call = things.request("post", "/Things/{Name}", request);
      expect(await catchError(call)).toMatchObject({
        name: refused.name,
        argument,
        message: expect.stringMatching(refused.message),
      });
    };
    await expectRefusal("body", { params: { path }, body: value, repeat: "always" });
    await expectRefusal("query", { params: { path, query: value }, repeat: "always" });
    await expectRefusal("request", value);
    // @ts-expect-error a caller without types can pass anything
    expect(() => checkArguments({}, { options: value })).toThrow(
      expect.objectContaining({
        ...refused,
        argument: "options",
        message: expect.stringMatching(refused.message),
      }),
    );
    expect(received).toEqual([]);
  },
);

test.each(others)("%s is refused as the options of a client", (_, value) => {
  const refused = expect.objectContaining({
    name: "InvalidArgumentError",
    argument: "options",
    message: expect.stringMatching(/must be a plain object/),
  });
  // @ts-expect-error a caller without types can pass anything
  expect(() => createConnection<Paths>("things", value)).toThrow(refused);
});

test.each(others)("%s is refused as how to retry, by a client and by a call", async (_, value) => {
  const { things, received } = await connectTo({ body: thing });
  const refused = { name: "InvalidArgumentError", argument: "retry" };
  // @ts-expect-error a caller without types can pass anything
  const options: ClientOptions = { ...credentials, retry: value };
  expect(() => createConnection<Paths>("things", options)).toThrow(
    expect.objectContaining(refused),
  );
  const call = things.request("get", "/Things/{Name}", {
    params: { path },
    repeat: "always",
    retry: options.retry,
  });
  expect(await catchError(call)).toMatchObject(refused);
  expect(received).toEqual([]);
});

test.each<[string, object]>([
  ["an object without prototype", Object.assign(Object.create(null), { Open: true })],
  ["an object of another realm", runInContext("({ Open: true })", createContext())],
  [
    "a getter of its own",
    {
      get Open() {
        return true;
      },
    },
  ],
  ["a frozen object", Object.freeze({ Open: true })],
])("%s is accepted as a plain object and sent", async (_, body) => {
  const { things, received } = await connectTo({ body: thing });
  await things.request("post", "/Things/{Name}", { params: { path }, body, repeat: "always" });
  expect(received[0]?.body).toBe("Open=true");
});

test("the error for an argument that is left out says that it is missing", () => {
  // @ts-expect-error a caller without types can leave it out
  expect(() => checkArguments({}, { path, body: undefined })).toThrow(
    expect.objectContaining({ argument: "body", message: "body is missing." }),
  );
});
