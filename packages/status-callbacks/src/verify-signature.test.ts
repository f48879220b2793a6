import { createHash, createHmac } from "node:crypto";
import { describe, expect, test, vi } from "vitest";
import { CallbackError, isCallbackError } from "./callback-error.ts";
import type { Form } from "./signature/form.ts";
import { type SignatureKeys, type SignedRequest, verifySignature } from "./verify-signature.ts";

const authToken = "12345";
const url = "https://example.com/status?foo=1&bar=2";
const body = "CallSid=CA1234567890ABCDE&Digits=1234&From=%2B14158675309";
const signedBody = "CallSidCA1234567890ABCDEDigits1234From+14158675309";

/** A signature made by Node's own HMAC, of the text that Twilio's documentation says is signed. */
function hmac(text: string, key = authToken, hash = "sha1"): string {
  return createHmac(hash, key).update(text).digest("base64");
}

function signedWith(
  signature: string,
  more: Record<string, string> = {},
): SignedRequest["headers"] {
  return { "x-twilio-signature": signature, ...more };
}

/** The outcome of a request: "verified", or the reason of its refusal. */
async function outcome(
  request: SignedRequest,
  keys: SignatureKeys = { authToken },
): Promise<string> {
  try {
    await verifySignature(request, keys);
    return "verified";
  } catch (error) {
    if (isCallbackError(error)) return `${error.reason} ${error.status}`;
    throw error;
  }
}

describe("a form", () => {
  const vector = {
    url: "https://mycompany.com/myapp.php?foo=1&bar=2",
    headers: signedWith("RSOYDt4T1cUTdK1PDd93/VVr8B8="),
  };
  const fields = {
    CallSid: "CA1234567890ABCDE",
    Caller: "+14158675309",
    Digits: "1234",
    From: "+14158675309",
    To: "+18005551212",
  };
  const forms: [how: string, form: Form][] = [
    ["as text", new URLSearchParams(fields).toString()],
    ["as URLSearchParams", new URLSearchParams(fields)],
    ["as a record", fields],
  ];

  test.each(forms)("of Twilio's documentation is verified %s", async (_, form) => {
    expect(await outcome({ ...vector, body: form })).toBe("verified");
  });

  test.each(forms)("with another value is refused %s", async (_, form) => {
    const text = new URLSearchParams(form as Record<string, string>).toString();
    const changed = { ...vector, body: text.replace("1234&", "1235&") };
    expect(await outcome(changed)).toBe("wrong-signature 403");
  });

  test("is left as it was given", async () => {
    const given = new URLSearchParams("b=2&a=1");
    await verifySignature(
      { url, headers: signedWith(hmac(`${url}a1b2`)), body: given },
      { authToken },
    );
    expect(given.toString()).toBe("b=2&a=1");
  });

  test("has its names in the order of their characters, capitals before small letters", async () => {
    const headers = signedWith(hmac(`${url}B2Z3a1`));
    expect(await outcome({ url, headers, body: "a=1&B=2&Z=3" })).toBe("verified");
  });

  test.each([
    ["text", "a=2&b=0&a=10&a=2"],
    ["a record", { a: ["2", "10", "2"], b: "0" }],
  ])("with a repeated name in %s has its values sorted, each once", async (_, repeated) => {
    const headers = signedWith(hmac(`${url}a10a2b0`));
    expect(await outcome({ url, headers, body: repeated })).toBe("verified");
  });

  test("that is empty adds nothing to the URL, as no body does", async () => {
    const headers = signedWith(hmac(url));
    for (const empty of [undefined, "", {}]) {
      expect(await outcome({ url, headers, body: empty })).toBe("verified");
    }
  });
});

describe("JSON", () => {
  const json = '{"event":"é"}';
  const hash = createHash("sha256").update(json).digest("hex");
  const hashed = `https://example.com/events?bodySHA256=${hash}`;
  const headers = signedWith(hmac(hashed));

  test("is verified by the hash in the URL", async () => {
    expect(await outcome({ url: hashed, headers, body: json })).toBe("verified");
    const later = `https://example.com/events?a=1&bodySHA256=${hash}&b=2`;
    const laterHeaders = signedWith(hmac(later));
    expect(await outcome({ url: later, headers: laterHeaders, body: json })).toBe("verified");
  });

  test.each(["", '{"event":"e"}', `${json} `])("that is %j instead is refused", async (other) => {
    expect(await outcome({ url: hashed, headers, body: other })).toBe("wrong-signature 403");
  });

  test("without a hash in the URL is refused", async () => {
    const plain = signedWith(hmac(url));
    expect(await outcome({ url, headers: plain, body: json })).toBe("wrong-signature 403");
  });

  test("with its hash in capitals is refused, for Twilio writes small letters", async () => {
    const capitals = `https://example.com/events?bodySHA256=${hash.toUpperCase()}`;
    const request = { url: capitals, headers: signedWith(hmac(capitals)), body: json };
    expect(await outcome(request)).toBe("wrong-signature 403");
  });
});

describe("the URL that was signed", () => {
  const cases: [difference: string, received: string, signed: string][] = [
    ["has the port", "https://example.com/a?b", "https://example.com:443/a?b"],
    ["has the port of HTTP", "http://example.com/a", "http://example.com:80/a"],
    ["lacks the port", "https://example.com:443/a", "https://example.com/a"],
    ["lacks a port of its own", "https://example.com:8443/a", "https://example.com/a"],
    ["has a port of its own", "https://example.com:8443/a", "https://example.com:8443/a"],
    ["has a port and no path", "https://example.com", "https://example.com:443"],
    ["has the port of an IPv6 address", "https://[2001:db8::1]/a", "https://[2001:db8::1]:443/a"],
    ["lacks that of an IPv6 address", "https://[2001:db8::1]:443/a", "https://[2001:db8::1]/a"],
    ["has capitals in its scheme", "HTTPS://example.com/a", "HTTPS://example.com:443/a"],
    [
      "has user and password",
      "https://me:se:cret@example.com/a",
      "https://me:se:cret@example.com/a",
    ],
    ["has them and the port", "https://me@example.com/a", "https://me@example.com:443/a"],
    ["lacks them", "https://me:443@example.com/a", "https://example.com/a"],
    ["lacks them and has the port", "https://me:x@example.com/a", "https://example.com:443/a"],
    ["has an @ in its path", "https://example.com/@a", "https://example.com/@a"],
    ["has a : in its query", "https://example.com?a=b:1", "https://example.com:443?a=b:1"],
    [
      "has what parsers rewrite",
      "https://example.com/a'b|c?d='e'",
      "https://example.com/a'b|c?d='e'",
    ],
    ["lacks the fragment", "https://example.com/a#rc=2&rp=5xx", "https://example.com/a"],
    ["lacks a fragment with a line", "https://example.com/a#b\nc", "https://example.com/a"],
    ["is written by a parser", "https://EXAMPLE.com/a b?c='", "https://example.com/a%20b?c=%27"],
    ["is so, with the port", "https://EXAMPLE.com/?c='", "https://example.com:443/?c=%27"],
    [
      "has its query written anew",
      "https://example.com/?c=%27&d=a+b",
      "https://example.com/?c='&d=a%20b",
    ],
    ["is so, with the port", "https://example.com/?c=%27", "https://example.com:443/?c='"],
    ["has its names together", "https://example.com/?a=1&b&a=2", "https://example.com/?a=1&a=2&b="],
    ["is none", "/status", "/status"],
  ];

  test.each(cases)("%s: %s", async (_, received, signed) => {
    const request = { url: received, headers: signedWith(hmac(signed + signedBody)), body };
    expect(await outcome(request)).toBe("verified");
  });

  const others: [difference: string, received: string, signed: string][] = [
    ["has another port", "https://example.com/a", "https://example.com:8443/a"],
    ["has the port of the other scheme", "https://example.com/a", "https://example.com:80/a"],
    ["has another scheme", "https://example.com/a", "http://example.com/a"],
    ["has another path", "https://example.com/a", "https://example.com/b"],
    ["has another query", "https://example.com/?a=1", "https://example.com/?a=2"],
    ["has another user", "https://me@example.com/a", "https://you@example.com/a"],
    ["has another host", "https://example.com/a", "https://example.org/a"],
    ["lacks a part of its IPv6 address", "https://[2001:db8::1]/a", "https://[2001:db8:/a"],
    ["is none", "status", "https://status"],
  ];

  test.each(others)("%s: %s is refused", async (_, received, signed) => {
    const request = { url: received, headers: signedWith(hmac(signed + signedBody)), body };
    expect(await outcome(request)).toBe("wrong-signature 403");
  });
});

describe("headers", () => {
  const signature = hmac(url + signedBody);

  test.each([
    ["of fetch", new Headers({ "X-Twilio-Signature": signature })],
    ["of Node", { "x-twilio-signature": signature, "set-cookie": ["a", "b"] }],
    ["of a Lambda event", { "X-Twilio-Signature": signature }],
  ])("%s are read", async (_, headers) => {
    expect(await outcome({ url, headers, body })).toBe("verified");
  });

  test.each([
    ["none", {}],
    ["an empty one", { "x-twilio-signature": "" }],
    ["none at all", new Headers()],
  ])("with %s of a signature are refused as unsigned", async (_, headers) => {
    expect(await outcome({ url, headers, body })).toBe("unsigned 400");
  });

  test.each([
    ["shorter", signature.slice(0, -1)],
    ["longer", `${signature}=`],
    ["with another end", `${signature.slice(0, -2)}${signature.endsWith("A=") ? "B" : "A"}=`],
    ["that no signature looks like", "ü"],
  ])("with a signature %s are refused", async (_, changed) => {
    expect(await outcome({ url, headers: signedWith(changed), body })).toBe("wrong-signature 403");
  });
});

describe("a shared key", () => {
  const sharedKey = "shared-secret";
  function settings(algorithm: string): Record<string, string> {
    return { "X-Twilio-Webhooks-Signature-Settings": `key=webhooks_key_1,algorithm=${algorithm}` };
  }
  const sha256 = hmac(url + signedBody, sharedKey, "sha256");
  const sha1 = hmac(url + signedBody, sharedKey);

  test.each([
    ["HMAC_SHA256", sha256],
    ["HMAC_SHA1", sha1],
    ["hmac_sha256", sha256],
    [" HMAC_SHA256 ", sha256],
  ])("signs with %j", async (algorithm, signature) => {
    const headers = signedWith(signature, settings(algorithm));
    expect(await outcome({ url, headers, body }, { sharedKey })).toBe("verified");
  });

  test("signs with SHA-1 unless the header says otherwise", async () => {
    const headers = signedWith(sha1, { "X-Twilio-Webhooks-Signature-Settings": "key=1" });
    expect(await outcome({ url, headers, body }, { sharedKey })).toBe("verified");
  });

  test("that signs with the other algorithm than it says is refused", async () => {
    for (const [algorithm, signature] of [
      ["HMAC_SHA1", sha256],
      ["HMAC_SHA256", sha1],
    ] as const) {
      const headers = signedWith(signature, settings(algorithm));
      expect(await outcome({ url, headers, body }, { sharedKey })).toBe("wrong-signature 403");
    }
  });

  test.each(["HMAC_SHA512", "HMAC_SHA2", "HMAC_SHA2566", "XHMAC_SHA1", "SHA-256", "none"])(
    "that signs with %s is refused, and the algorithm is named",
    async (algorithm) => {
      const headers = signedWith(sha256, settings(algorithm));
      const verified = verifySignature({ url, headers, body }, { authToken, sharedKey });
      await expect(verified).rejects.toMatchObject({ reason: "unknown-algorithm", status: 400 });
      await expect(verified).rejects.toThrow(algorithm);
    },
  );

  test("is never replaced by the auth token, nor the auth token by it", async () => {
    const withToken = signedWith(hmac(url + signedBody), settings("HMAC_SHA1"));
    const withKey = signedWith(sha1);
    const keys = { authToken, sharedKey };
    expect(await outcome({ url, headers: withToken, body }, keys)).toBe("wrong-signature 403");
    expect(await outcome({ url, headers: withKey, body }, keys)).toBe("wrong-signature 403");
  });
});

describe("keys", () => {
  const headers = signedWith(hmac(url + signedBody));

  test("may be two while one is being rotated", async () => {
    for (const tokens of [
      [authToken, "67890"],
      ["67890", authToken],
    ]) {
      expect(await outcome({ url, headers, body }, { authToken: tokens })).toBe("verified");
    }
    const others = { authToken: ["67890", "1234"] };
    expect(await outcome({ url, headers, body }, others)).toBe("wrong-signature 403");
  });

  test.each([
    ["missing", {}],
    ["undefined", { authToken: undefined }],
    ["empty", { authToken: "" }],
    ["an empty list", { authToken: [] }],
    ["empty in a list", { authToken: [""] }],
  ])("that are %s refuse everything, and name the option", async (_, keys) => {
    const forged = signedWith(hmac(url + signedBody, ""));
    for (const request of [forged, headers]) {
      const verified = verifySignature({ url, headers: request, body }, keys);
      await expect(verified).rejects.toThrow("authToken");
      await expect(verified).rejects.toBeInstanceOf(CallbackError);
    }
  });

  test("are imported once", async () => {
    const imported = vi.spyOn(crypto.subtle, "importKey");
    const fresh = `once-${crypto.randomUUID()}`;
    const signed = signedWith(hmac(url + signedBody, fresh));
    for (let time = 0; time < 3; time++) {
      await verifySignature({ url, headers: signed, body }, { authToken: fresh });
    }
    expect(imported).toHaveBeenCalledTimes(1);
    imported.mockRestore();
  });

  test("are forgotten when there are more than eight, and work all the same", async () => {
    const imported = vi.spyOn(crypto.subtle, "importKey");
    const fresh = Array.from({ length: 9 }, () => crypto.randomUUID());
    for (const token of [...fresh, ...fresh]) {
      const signed = signedWith(hmac(url + signedBody, token));
      expect(await outcome({ url, headers: signed, body }, { authToken: token })).toBe("verified");
    }
    expect(imported.mock.calls.length).toBeGreaterThan(9);
    imported.mockRestore();
  });
});

test("an error holds neither a key nor the right signature", async () => {
  const right = hmac(url + signedBody, "very-secret-token");
  const keys = {
    authToken: ["very-secret-token", "older-secret-token"],
    sharedKey: "shared-secret",
  };
  for (const headers of [
    {},
    signedWith("wrong"),
    signedWith("wrong", { "X-Twilio-Webhooks-Signature-Settings": "algorithm=HMAC_SHA256" }),
    signedWith("wrong", { "X-Twilio-Webhooks-Signature-Settings": "algorithm=none" }),
  ]) {
    const error: unknown = await verifySignature({ url, headers, body }, keys).catch((e) => e);
    expect(error).toBeInstanceOf(CallbackError);
    const { message, stack = "", ...members } = error as CallbackError;
    const shown = `${message} ${stack} ${JSON.stringify(members)}`;
    for (const secret of ["secret", right]) expect(shown).not.toContain(secret);
  }
});
