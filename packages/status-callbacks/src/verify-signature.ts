import { CallbackError } from "./callback-error.ts";
import { type Form, writeSigned } from "./signature/form.ts";
import { type CallbackHeaders, readHeader } from "./signature/headers.ts";
import { digest, equals, sign } from "./signature/sign.ts";
import { listSignedUrls } from "./signature/signed-urls.ts";

/** The secrets that callbacks are signed with. */
export interface SignatureKeys {
  /** The account's auth token, or both while it is being rotated. */
  readonly authToken?: string | readonly string[] | undefined;
  /** The secret of the shared key, or both while it is being rotated. */
  readonly sharedKey?: string | readonly string[] | undefined;
}

/** A request as it was received. */
export interface SignedRequest {
  /** The whole URL that Twilio requested, with its query. */
  readonly url: string;
  /** The headers, of which those about the signature are read. */
  readonly headers: CallbackHeaders;
  /** The body of a POST: a form, parsed or not, or JSON as it came. A GET has none. */
  readonly body?: Form | undefined;
}

/** Reads the hash of a JSON body from the URL. */
export function findBodyHash(url: string): string | undefined {
  return /[?&]bodySHA256=(\w+)/.exec(url)?.[1];
}

/**
 * Checks that a request comes from Twilio. It resolves if it does, and rejects if it doesn't.
 *
 * @throws CallbackError that says why the request is refused.
 * @see https://www.twilio.com/docs/usage/security#validating-requests
 * @example
 * // Express, behind express.urlencoded():
 * const url = `https://example.com${request.originalUrl}`;
 * await verifySignature({ url, headers: request.headers, body: request.body }, { authToken });
 */
export async function verifySignature(
  { url, headers, body = "" }: SignedRequest,
  keys: SignatureKeys,
): Promise<void> {
  const signature = readHeader(headers, "x-twilio-signature");
  if (!signature) throw new CallbackError("unsigned", 400, "Not signed");
  const settings = readHeader(headers, "x-twilio-webhooks-signature-settings");
  const algorithm = /algorithm\s*=\s*([^\s,]+)/.exec(settings)?.[1] ?? "HMAC_SHA1";
  const bits = /^HMAC_SHA(1|256)$/i.exec(algorithm)?.[1];
  if (!bits) throw new CallbackError("unknown-algorithm", 400, `Unknown algorithm ${algorithm}`);
  const option = settings ? "sharedKey" : "authToken";

  // A form is signed together with the URL; a JSON body by its hash in the URL.
  const bodyHash = findBodyHash(url);
  const isForm = typeof body !== "string" || !bodyHash;
  if (isForm || (await digest(body)) === bodyHash) {
    const signed = isForm ? writeSigned(body) : "";
    for (const candidate of listSignedUrls(url)) {
      for (const secret of [keys[option]].flat()) {
        if (secret && equals(await sign(candidate + signed, secret, `SHA-${bits}`), signature))
          return;
      }
    }
  }
  throw new CallbackError(
    "wrong-signature",
    403,
    `Not signed with ${option} for this URL and body`,
  );
}
