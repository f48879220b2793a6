/** How a request is signed, in the words of Twilio's header. */
export type SignatureAlgorithm = "HMAC_SHA1" | "HMAC_SHA256";

const encoder = /* @__PURE__ */ new TextEncoder();
const keys = /* @__PURE__ */ new Map<string, Promise<CryptoKey>>();

/** The signature of a text, in base64. Keys are imported once; a ninth one lets the others be forgotten. */
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

/** Compares in a time that tells nothing but whether the lengths are the same, which are no secret. */
export function equals(one: string, other: string): boolean {
  let difference = one.length ^ other.length;
  for (let index = 0; index < one.length; index++) {
    difference |= one.charCodeAt(index) ^ other.charCodeAt(index);
  }
  return difference === 0;
}
