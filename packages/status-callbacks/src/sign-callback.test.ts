import { createHmac } from "node:crypto";
import { expect, test } from "vitest";
import { type CallbackToSign, type SigningKey, signCallback } from "./sign-callback.ts";
import { verifySignature } from "./verify-signature.ts";

const authToken = "12345";
const url = "https://example.com/status?tenant=7";
const parameters = { StatusCallbackEvent: "conference-end", FriendlyName: "Grüße & more" };

const callbacks: [kind: string, callback: CallbackToSign][] = [
  ["a form", { url, parameters }],
  ["a form with a repeated name", { url, parameters: { a: ["2", "1", "2"] } }],
  ["a form without fields", { url }],
  ["a GET", { url, parameters, method: "GET" }],
  ["a GET to a URL without a query", { url: "https://example.com/", parameters, method: "GET" }],
  ["JSON", { url, json: { event: "é" } }],
  ["a URL with what parsers rewrite", { url: "https://example.com/a'b?c='d'", parameters }],
  [
    "a URL with user, password and fragment",
    { url: "https://me:pä@example.com/#rc=2", parameters },
  ],
];

const keys: [name: string, key: SigningKey, secrets: { authToken?: string; sharedKey?: string }][] =
  [
    ["the auth token", { authToken }, { authToken }],
    ["a shared key", { sharedKey: { id: "k1", secret: "s" } }, { sharedKey: "s" }],
    [
      "a shared key and SHA-1",
      { sharedKey: { id: "k1", secret: "s", algorithm: "HMAC_SHA1" } },
      { sharedKey: "s" },
    ],
  ];

for (const [name, key, secrets] of keys) {
  test.each(callbacks)(`%s signed with ${name} is verified as it arrives`, async (_, callback) => {
    const signed = await signCallback(callback, key);
    const request = new Request(signed.url, signed);
    const body = request.method === "POST" ? await request.text() : undefined;
    await verifySignature({ url: signed.url, headers: request.headers, body }, secrets);
    await expect(
      verifySignature({ url: `${signed.url}x`, headers: request.headers, body }, secrets),
    ).rejects.toThrow("Not signed");
  });
}

test("the signature is of the URL as given and of the form's fields", async () => {
  const { headers } = await signCallback({ url, parameters }, { authToken });
  const text = `${url}FriendlyNameGrüße & moreStatusCallbackEventconference-end`;
  const expected = createHmac("sha1", authToken).update(text).digest("base64");
  expect(headers["X-Twilio-Signature"]).toBe(expected);
});

test("a signed form has its media type and every field", async () => {
  const { method, headers, body } = await signCallback({ url, parameters }, { authToken });
  expect(method).toBe("POST");
  expect(headers["Content-Type"]).toBe("application/x-www-form-urlencoded; charset=UTF-8");
  expect(Object.fromEntries(new URLSearchParams(body))).toEqual(parameters);
  expect(headers).not.toHaveProperty("X-Twilio-Webhooks-Signature-Settings");
});

test("a GET has everything in its query, and no body", async () => {
  const signed = await signCallback({ url, parameters, method: "GET" }, { authToken });
  expect(signed).not.toHaveProperty("body");
  expect(signed.headers).not.toHaveProperty("Content-Type");
  const query = new URL(signed.url).searchParams;
  expect(Object.fromEntries(query)).toEqual({ tenant: "7", ...parameters });
});

test("JSON is hashed in the URL", async () => {
  const signed = await signCallback({ url, json: { a: 1 } }, { authToken });
  expect(signed.body).toBe('{"a":1}');
  expect(signed.headers["Content-Type"]).toBe("application/json");
  expect(signed.url).toBe(
    `${url}&bodySHA256=015abd7f5cc57a2dd94b7590f04ad8084273905ee33ec5cebeae62276a97f862`,
  );
});

test("a shared key is named with its algorithm", async () => {
  const sharedKey = { id: "webhooks_1", secret: "s" };
  const { headers } = await signCallback({ url }, { sharedKey });
  expect(headers["X-Twilio-Webhooks-Signature-Settings"]).toBe(
    "key=webhooks_1,algorithm=HMAC_SHA256",
  );
});

test("user and password of the URL become a header, and its fragment is left out", async () => {
  const given = "https://me:p%40ss@example.com/a?b#rc=2";
  const signed = await signCallback({ url: given }, { authToken });
  expect(signed.url).toBe("https://example.com/a?b");
  expect(signed.headers.Authorization).toBe(`Basic ${btoa("me:p@ss")}`);
});

test("a repetition has the idempotency token that is given, and any other callback a new one", async () => {
  const token = "I-Twilio-Idempotency-Token";
  const given = await signCallback({ url, idempotencyToken: "t" }, { authToken });
  expect(given.headers[token]).toBe("t");
  const [one, other] = await Promise.all([
    signCallback({ url }, { authToken }),
    signCallback({ url }, { authToken }),
  ]);
  expect(one.headers[token]).toMatch(/^[0-9a-f-]{36}$/);
  expect(one.headers[token]).not.toBe(other.headers[token]);
});

test("signing with an empty key is refused", async () => {
  await expect(signCallback({ url }, { authToken: "" })).rejects.toThrow("authToken");
  const sharedKey = { id: "k", secret: "" };
  await expect(signCallback({ url }, { sharedKey })).rejects.toThrow("sharedKey");
});

test.each([
  ["https://example.com/status", { a: "1" }, "https://example.com/status?a=1"],
  ["https://example.com/status?b=2", { a: "1" }, "https://example.com/status?b=2&a=1"],
  ["https://example.com/status", {}, "https://example.com/status"],
])("a GET of %s that says %j is for %s", async (url, parameters, expected) => {
  const signed = await signCallback({ url, method: "GET", parameters }, { authToken: "12345" });
  expect(signed.url).toBe(expected);
});
