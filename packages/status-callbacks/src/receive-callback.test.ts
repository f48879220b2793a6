import { fixtures } from "@conference-kit/test-fixtures";
import { describe, expect, test } from "vitest";
import { isCallbackError } from "./callback-error.ts";
import { type ReceiveOptions, receiveCallback } from "./receive-callback.ts";
import { type CallbackToSign, signCallback } from "./sign-callback.ts";

const authToken = "12345";
const url = "https://example.com/status?tenant=7";
const { participantJoined } = fixtures.voice.conferenceStatusCallback.request;

/** A request as it arrives; another URL than the signed one is what a proxy makes of it. */
async function request(
  callback: Partial<CallbackToSign> = {},
  arrivesAt?: string,
): Promise<Request> {
  const signed = await signCallback(
    { url, parameters: participantJoined, idempotencyToken: "t1", ...callback },
    { authToken },
  );
  return new Request(arrivesAt ?? signed.url, signed);
}

/** The reason why a request is refused, with the status to answer. */
async function refusal(
  received: Request,
  options: ReceiveOptions = { authToken },
): Promise<unknown> {
  try {
    return await receiveCallback(received, options);
  } catch (error) {
    return isCallbackError(error) ? `${error.reason} ${error.status}` : error;
  }
}

test("a form is verified and read", async () => {
  const callback = await receiveCallback(await request(), { authToken });
  expect(callback).toMatchObject({
    kind: "participant-join",
    Muted: false,
    idempotencyToken: "t1",
    parameters: participantJoined,
    unknown: {},
    problems: [],
  });
});

test("a GET is verified and read from its query, with what the application's own URL has", async () => {
  const received = await request({ method: "GET" });
  const callback = await receiveCallback(received, { authToken });
  expect(callback).toMatchObject({ kind: "participant-join", Muted: false, problems: [] });
  expect(callback.unknown).toEqual({ tenant: "7" });
});

test("JSON is verified and read by its members", async () => {
  const json = { ...participantJoined, SequenceNumber: 3, Muted: true, more: { a: [1] } };
  const callback = await receiveCallback(await request({ json }), { authToken });
  expect(callback).toMatchObject({ kind: "participant-join", SequenceNumber: 3, Muted: true });
  expect(callback.unknown).toEqual({ more: '{"a":[1]}' });
});

test.each([[null], [[1]], ["text"]])("JSON that is %j is an unknown callback", async (json) => {
  const callback = await receiveCallback(await request({ json }), { authToken });
  expect(callback.kind).toBe("unknown");
});

test("without an idempotency token it is empty", async () => {
  const received = await request();
  received.headers.delete("I-Twilio-Idempotency-Token");
  expect(await receiveCallback(received, { authToken })).toMatchObject({ idempotencyToken: "" });
});

describe("a request is refused", () => {
  test("without a signature", async () => {
    const received = await request();
    received.headers.delete("X-Twilio-Signature");
    expect(await refusal(received)).toBe("unsigned 400");
  });

  test("with a signature of something else", async () => {
    const { headers } = await request({ parameters: { a: "1" } });
    const changed = new Request(url, { method: "POST", headers, body: "a=2" });
    expect(await refusal(changed)).toBe("wrong-signature 403");
    expect(await refusal(await request(), { authToken: "54321" })).toBe("wrong-signature 403");
  });

  test.each(["PUT", "DELETE", "HEAD"])("that is a %s", async (method) => {
    const { headers } = await request();
    expect(await refusal(new Request(url, { method, headers }))).toBe("unreadable 400");
  });

  test("with a body that says it is JSON by its hash, and isn't", async () => {
    const text = "no JSON";
    const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
    const hash = Buffer.from(digest).toString("hex");
    const hashed = `${url}&bodySHA256=${hash}`;
    const { headers } = await signCallback({ url: hashed }, { authToken });
    const received = new Request(hashed, { method: "POST", headers, body: text });
    expect(await refusal(received)).toBe("unreadable 400");
  });

  test("as a GET that had been a POST, with other parameters", async () => {
    const { headers } = await request({ parameters: {} });
    const received = new Request(`${url}&CallSid=CA1`, { headers });
    expect(await refusal(received)).toBe("wrong-signature 403");
  });
});

describe("a body", () => {
  function streamed(headers: HeadersInit, body: ReadableStream<Uint8Array>): Request {
    // Node demands it; the type of a browser's request doesn't have it.
    const halfDuplex = { duplex: "half" };
    return new Request(url, { method: "POST", headers, body, ...halfDuplex });
  }

  /** A body of exactly so many bytes, in chunks. */
  async function sized(bytes: number, chunk = 1000): Promise<Request> {
    const body = `a=${"ü".repeat((bytes - 2) / 2)}`;
    const { headers } = await signCallback({ url, parameters: body }, { authToken });
    const encoded = new TextEncoder().encode(body);
    let start = 0;
    const stream = new ReadableStream<Uint8Array>({
      pull(controller) {
        if (start >= encoded.length) return controller.close();
        controller.enqueue(encoded.slice(start, start + chunk));
        start += chunk;
      },
    });
    return streamed(headers, stream);
  }

  test("of 64 kB is read, and a longer one is refused", async () => {
    expect(await refusal(await sized(65_536))).toMatchObject({ kind: "unknown" });
    expect(await refusal(await sized(65_538))).toBe("too-large 400");
  });

  test("may have another limit", async () => {
    const maximumBytes = 100;
    expect(await refusal(await sized(100), { authToken, maximumBytes })).toMatchObject({});
    expect(await refusal(await sized(102), { authToken, maximumBytes })).toBe("too-large 400");
  });

  test("that is too long is not read to its end", async () => {
    let pulled = 0;
    const stream = new ReadableStream<Uint8Array>({
      pull(controller) {
        pulled++;
        controller.enqueue(new Uint8Array(10_000));
      },
    });
    const { headers } = await request();
    expect(await refusal(streamed(headers, stream))).toBe("too-large 400");
    expect(pulled).toBeLessThan(12);
  });

  test("whose characters are cut by its chunks is read whole", async () => {
    expect(await refusal(await sized(102, 3))).toMatchObject({
      unknown: { a: "ü".repeat(50) },
    });
  });

  test("with a byte order mark is read as it came", async () => {
    const parameters = "\uFEFFa=1";
    const { headers } = await signCallback({ url, parameters }, { authToken });
    const received = new Request(url, { method: "POST", headers, body: parameters });
    expect(await refusal(received)).toMatchObject({ unknown: { "\uFEFFa": "1" } });
  });

  test("that is missing is read as an empty form", async () => {
    const { headers } = await signCallback({ url }, { authToken });
    expect(await refusal(new Request(url, { method: "POST", headers }))).toMatchObject({
      kind: "unknown",
      parameters: {},
    });
  });
});

describe("the signed URL behind a proxy", () => {
  const inside = "http://10.0.0.7:8080/status?tenant=7";

  test("the request's own URL is refused", async () => {
    expect(await refusal(await request({}, inside))).toBe("wrong-signature 403");
  });

  test.each(["https://example.com", "https://example.com/", "https://example.com:443"])(
    "baseUrl %s stands before its path and query",
    async (baseUrl) => {
      const received = await request({}, inside);
      expect(await refusal(received, { authToken, baseUrl })).toMatchObject({
        kind: "participant-join",
      });
    },
  );

  test("baseUrl may have a path that the proxy takes away", async () => {
    const received = await request(
      { url: "https://example.com/hooks/status" },
      "http://app/status",
    );
    const baseUrl = "https://example.com/hooks/";
    expect(await refusal(received, { authToken, baseUrl })).toMatchObject({ problems: [] });
  });

  test("baseUrl is enough for a URL without a path", async () => {
    const received = await request({ url: "https://example.com/?a=1" }, "http://app?a=1");
    const baseUrl = "https://example.com";
    expect(await refusal(received, { authToken, baseUrl })).toMatchObject({ problems: [] });
  });

  test("url stands for the whole, and goes before baseUrl", async () => {
    const received = await request({}, "http://app/other");
    const options = { authToken, url, baseUrl: "https://example.org" };
    expect(await refusal(received, options)).toMatchObject({ kind: "participant-join" });
  });

  test.each(["https://example.com/status", `${url}`, "https://example.com/status#rc=2"])(
    "url %s of a GET has the request's query",
    async (given) => {
      const parameters = { ...participantJoined, FriendlyName: "$&" };
      const signed = await request({ method: "GET", parameters });
      const { search } = new URL(signed.url);
      const received = new Request(`http://app/other${search}`, { headers: signed.headers });
      expect(await refusal(received, { authToken, url: given })).toMatchObject({
        kind: "participant-join",
        FriendlyName: "$&",
        unknown: { tenant: "7" },
      });
    },
  );
});

test("a refusal says what is wrong", async () => {
  const messages = [];
  const signed = new Request(url, { method: "POST", body: "a=1" });
  for (const [received, options] of [
    [signed, {}],
    [await request({ json: [] }), { maximumBytes: 1 }],
    [new Request(url, { method: "PUT", body: "a=1" }), {}],
    [await request(), { authToken: "54321" }],
  ] as const) {
    const failed = receiveCallback(received, { authToken, ...options });
    messages.push(await failed.catch((error: Error) => error.message));
  }
  expect(messages).toEqual([
    "Not signed",
    "More than 1 bytes",
    "Neither GET nor POST",
    "Not signed with authToken for this URL and body",
  ]);
});

test("a request whose body was read before is an error that says what to give", async () => {
  const received = await request();
  const clone = received.clone();
  await received.text();
  await expect(receiveCallback(received, { authToken })).rejects.toThrow(
    new TypeError("The body was read before: give a clone made earlier."),
  );
  expect(await receiveCallback(clone, { authToken })).toMatchObject({ kind: "participant-join" });
});

test.each([
  ["an error of another name", Object.assign(new Error("x"), { reason: "unsigned" })],
  ["an error without a reason", Object.assign(new Error("x"), { name: "CallbackError" })],
  ["no error", { name: "CallbackError", reason: "unsigned" }],
  ["nothing", undefined],
])("%s is no CallbackError", (_, value) => {
  expect(isCallbackError(value)).toBe(false);
});

test("an error that another copy of the package made is a CallbackError", () => {
  const other = Object.assign(new Error("x"), { name: "CallbackError", reason: "unsigned" });
  expect(isCallbackError(other)).toBe(true);
});

test.each<[string, unknown]>([
  ["a Map", new Map([["authToken", authToken]])],
  ["an object that inherits members", Object.create({ authToken })],
  ["a list", [authToken]],
  ["text", authToken],
  ["null", null],
])("%s is refused as options, whose members would be overlooked", async (_, value) => {
  const refused = (argument: string) => new TypeError(`${argument} must be a plain object.`);
  // @ts-expect-error a caller without types can pass anything
  await expect(receiveCallback(await request(), value)).rejects.toThrow(refused("options"));
  // @ts-expect-error a caller without types can pass anything
  await expect(signCallback({ url }, value)).rejects.toThrow(refused("key"));
  // @ts-expect-error a caller without types can pass anything
  await expect(signCallback(value, { authToken })).rejects.toThrow(refused("callback"));
});
