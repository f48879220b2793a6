import { checkPlainObject } from "./plain-object.ts";
import { type Form, readForm, writeSigned } from "./signature/form.ts";
import { digest, type SignatureAlgorithm, sign } from "./signature/sign.ts";
import { dropFragment } from "./signature/signed-urls.ts";

/** A shared key, as Twilio signs with it. */
export interface SharedKey {
  /** Names the key in the request. */
  readonly id: string;
  /** What the signature is made with. */
  readonly secret: string;
  /** @default "HMAC_SHA256" */
  readonly algorithm?: SignatureAlgorithm | undefined;
}

/** What a signature is made with: the account's auth token, or a shared key. */
export type SigningKey =
  | { readonly authToken: string; readonly sharedKey?: undefined }
  | { readonly sharedKey: SharedKey; readonly authToken?: undefined };

/** A callback to make. */
export interface CallbackToSign {
  /**
   * The URL of the application, as Twilio was given it. It is signed byte for byte; the user and
   * password become the header `Authorization`, and the fragment is left out.
   */
  readonly url: string;
  /** @default "POST" */
  readonly method?: "GET" | "POST" | undefined;
  /** The parameters, sent in the query of a GET or the form of a POST. */
  readonly parameters?: Form | undefined;
  /** The JSON body of a POST, in place of the form. */
  readonly json?: unknown;
  /**
   * The idempotency token, the same for all repetitions of one callback.
   *
   * @default a new one
   */
  readonly idempotencyToken?: string | undefined;
}

/** A callback as Twilio sends it, in the form that `new Request(url, callback)` and `fetch` take. */
export interface SignedCallback {
  /** The whole URL, byte for byte as it is signed. */
  readonly url: string;
  /** GET has no body. */
  readonly method: "GET" | "POST";
  /** Signature, content type and idempotency token. */
  readonly headers: Readonly<Record<string, string>>;
  /** The form, or JSON. */
  readonly body?: string;
}

function addQuery(url: string, query: string): string {
  if (query === "") return url;
  return `${url}${url.includes("?") ? "&" : "?"}${query}`;
}

const userInfo = /^([a-z][a-z\d+.-]*:\/\/)([^/?#]*)@/i;

/** The URL without user and password, and the header that they become. */
function takeUserInfo(url: string): { url: string; headers: Record<string, string> } {
  const [, scheme = "", pair] = userInfo.exec(url) ?? [];
  if (pair === undefined) return { url, headers: {} };
  const bytes = new TextEncoder().encode(decodeURIComponent(pair));
  return {
    url: url.replace(userInfo, scheme),
    headers: { Authorization: `Basic ${btoa(String.fromCharCode(...bytes))}` },
  };
}

async function writeContent(url: string, { method, parameters = "", json }: CallbackToSign) {
  const form = String(readForm(parameters));
  if (method === "GET") return { url: addQuery(url, form), signed: "" };
  if (json === undefined) {
    const type = "application/x-www-form-urlencoded; charset=UTF-8";
    return { url, type, body: form, signed: writeSigned(form) };
  }
  const body = JSON.stringify(json);
  const hashed = addQuery(url, `bodySHA256=${await digest(body)}`);
  return { url: hashed, type: "application/json", body, signed: "" };
}

/**
 * Makes the request that Twilio would send, for a test or a simulator.
 *
 * @throws TypeError if the key is empty, or an argument is no plain object.
 * @example
 * const callback = await signCallback({ url, parameters }, { authToken });
 * const response = await worker.fetch(new Request(callback.url, callback));
 */
export async function signCallback(
  callback: CallbackToSign,
  key: SigningKey,
): Promise<SignedCallback> {
  checkPlainObject("callback", callback);
  checkPlainObject("key", key);
  const { authToken = "", sharedKey } = key;
  const { method = "POST", idempotencyToken = crypto.randomUUID() } = callback;
  const {
    id,
    secret,
    algorithm = "HMAC_SHA256",
  }: SharedKey = sharedKey ?? {
    id: "",
    secret: authToken,
    algorithm: "HMAC_SHA1",
  };
  if (secret === "") throw new TypeError("Give authToken or sharedKey: a secret that isn't empty.");
  const { url: address, headers } = takeUserInfo(dropFragment(callback.url));
  const { url, type, body, signed } = await writeContent(address, callback);
  return {
    url,
    method,
    headers: {
      ...headers,
      ...(type !== undefined && { "Content-Type": type }),
      ...(sharedKey !== undefined && {
        "X-Twilio-Webhooks-Signature-Settings": `key=${id},algorithm=${algorithm}`,
      }),
      "X-Twilio-Signature": await sign(
        url + signed,
        secret,
        algorithm === "HMAC_SHA1" ? "SHA-1" : "SHA-256",
      ),
      "I-Twilio-Idempotency-Token": idempotencyToken,
    },
    ...(body !== undefined && { body }),
  };
}
