/** The algorithm of a signature, as Twilio's header names it. */
export type SignatureAlgorithm = "HMAC_SHA1" | "HMAC_SHA256";

const encoder = /* @__PURE__ */ new TextEncoder();
const keys = /* @__PURE__ */ new Map<string, Promise<CryptoKey>>();

/** The signature of a text, in base64. Imported keys are cached; a ninth key empties the cache. */
export async function sign(text: string, secret: string, hash: string): Promise<string> {
  const name = hash + secret;
  const key =
    keys.get(name) ??
    crypto.subtle.importKey("raw", encoder.encode(secret), { name: "HMAC", hash }, false, ["sign"]);
  if (keys.size > 7 && !keys.has(name)) keys.clear();
  keys.set(name, key);
  const signature = await crypto.subtle.sign("HMAC", await key, encoder.encode(text));
  return btoa(String.fromCharCode(...new Uint8Array(signature)));
}

/** The SHA-256 of a text, in hexadecimal digits. */
export async function digest(text: string): Promise<string> {
  const hash = await crypto.subtle.digest("SHA-256", encoder.encode(text));
  return [...new Uint8Array(hash)].map((byte) => (256 + byte).toString(16).slice(1)).join("");
}

/** Compares in constant time; only whether the lengths are equal, which is no secret, can be measured. */
export function equals(one: string, other: string): boolean {
  let difference = one.length ^ other.length;
  for (let index = 0; index < one.length; index++) {
    difference |= one.charCodeAt(index) ^ other.charCodeAt(index);
  }
  return difference === 0;
}
