import { expect, test } from "vitest";
import { catchError, connectTo, thing } from "../test/things.ts";

async function connect() {
  const connected = await connectTo({ body: thing });
  const send = (body: object | undefined) =>
    connected.things.request("post", "/Things/{Name}", {
      params: { path: { Name: "lamp" } },
      // A caller without types can pass anything.
      ...(body && { body: { ...body } }),
      repeat: "always",
    });
  const get = (Name: string) =>
    connected.things.request("get", "/Things/{Name}", {
      params: { path: { Name } },
      repeat: "always",
    });
  return { ...connected, send, get };
}

test("a form carries text, numbers, booleans, and a list as a repeated key", async () => {
  const { send, received } = await connect();
  await send({ Name: "a b&c=ä+1", Size: 1.5, Open: false, Tag: ["x", "y,z"] });
  expect(received[0]?.body).toBe("Name=a%20b%26c%3D%C3%A4%2B1&Size=1.5&Open=false&Tag=x&Tag=y%2Cz");
  expect(received[0]?.headers["content-type"]).toBe("application/x-www-form-urlencoded");
  expect([...new URLSearchParams(received[0]?.body)]).toEqual([
    ["Name", "a b&c=ä+1"],
    ["Size", "1.5"],
    ["Open", "false"],
    ["Tag", "x"],
    ["Tag", "y,z"],
  ]);
});

test("a form leaves out undefined and sends an empty text as an empty value", async () => {
  const { send, received } = await connect();
  await send({ Name: undefined, Tag: ["x", undefined], Open: [], WaitUrl: "" });
  expect(received[0]?.body).toBe("Tag=x&WaitUrl=");
});

test("an operation without a body sends none, and no content type", async () => {
  const { send, received } = await connect();
  await send(undefined);
  expect(received[0]?.body).toBe("");
  expect(received[0]?.headers["content-type"]).toBeUndefined();
});

test.each([
  ["null", null],
  ["null in a list", ["x", null]],
  ["a list in a list", [["x"]]],
  ["NaN", Number.NaN],
  ["infinity", Number.POSITIVE_INFINITY],
  ["an object", { a: 1 }],
  ["a date", new Date(0)],
  ["half of a surrogate pair", "\ud800"],
])("a form with %s is refused before anything is sent", async (_, value) => {
  const { send, received } = await connect();
  expect(await catchError(send({ Size: 1, Name: value }))).toMatchObject({
    name: "InvalidArgumentError",
    message:
      "Name must be well-formed text, a finite number, a boolean or a list of these; undefined sends nothing.",
  });
  expect(received).toEqual([]);
});

test("a form field whose name can't be encoded is refused", async () => {
  const { send, received } = await connect();
  expect(await catchError(send({ "\ud800": "x" }))).toMatchObject({ name: "InvalidArgumentError" });
  expect(received).toEqual([]);
});

test("a query is encoded like a form", async () => {
  const { things, received } = await connectTo({ body: { things: [] } });
  const query = { Color: "ä & b", PageSize: 5, PageToken: undefined };
  await things.request("get", "/Things", { params: { query }, repeat: "always" });
  expect(received[0]?.url).toBe("/Things?Color=%C3%A4%20%26%20b&PageSize=5");
});

test.each(["a b", "ä", "100%", "?", "#", "a+b", ";", "…", ".a", "a/../b", "\\", "*"])(
  "the path value %j arrives unchanged",
  async (name) => {
    const { get, received } = await connect();
    await get(name);
    const [, , value, ...rest] = received[0]?.url?.split("/") ?? [];
    expect(decodeURIComponent(`${value}`)).toBe(name);
    expect(rest).toEqual([]);
  },
);

test.each(["", ".", "..", "\udc00"])("the path value %j is refused", async (name) => {
  const { get, received } = await connect();
  expect(await catchError(get(name))).toMatchObject({
    name: "InvalidArgumentError",
    argument: "Name",
  });
  expect(received).toEqual([]);
});

test("a path value that is a number is written as one", async () => {
  const { things, received } = await connect();
  await things.request("get", "/Things/{Name}/{Number}", {
    params: { path: { Name: "a", Number: -5.5 } },
    repeat: "always",
  });
  expect(received[0]?.url).toBe("/Things/a/-5.5");
});

test("a path value that is missing is refused", async () => {
  const { things, received } = await connect();
  for (const path of [{}, { Name: undefined }, { Name: null }]) {
    const request: object = { params: { path }, repeat: "always" };
    // @ts-expect-error a caller without types can leave it out
    const call = things.request("get", "/Things/{Name}", request);
    expect(await catchError(call)).toMatchObject({
      argument: "Name",
      message: 'Name must be text other than "", "." and "..".',
    });
  }
  expect(received).toEqual([]);
});
