import { CallbackError } from "./callback-error.ts";
import type { Callback } from "./generated/voice-v2010.ts";
import { parseCallback } from "./parse-callback.ts";
import { checkPlainObject } from "./plain-object.ts";
import { findBodyHash, type SignatureKeys, verifySignature } from "./verify-signature.ts";

/** Options of `receiveCallback`. */
export interface ReceiveOptions extends SignatureKeys {
  /**
   * The URL that Twilio was given, where a proxy or tunnel changes it. For a GET the query is taken from
   * the request.
   *
   * @default the request's
   */
  readonly url?: string | undefined;
  /**
   * The part before the path of the URL that Twilio was given, such as `https://example.com`. Path
   * and query are taken from the request.
   */
  readonly baseUrl?: string | undefined;
  /**
   * How many bytes a body may have.
   *
   * @default 65536
   */
  readonly maximumBytes?: number | undefined;
}

/** The URL that Twilio requested, as far as the application knows it. */
function findUrl({ url, method }: Request, options: ReceiveOptions): string {
  const [, path = "", query = ""] = /^\w+:\/\/[^/?]*([^?]*)(.*)/s.exec(url) ?? [];
  if (options.url !== undefined) {
    return method === "GET" ? options.url.replace(/[?#].*|$/s, () => query) : options.url;
  }
  return options.baseUrl === undefined ? url : options.baseUrl.replace(/\/$/, "") + path + query;
}

/** @throws CallbackError if the body is longer than it may be; the rest is not read. */
async function readBody({ body }: Request, maximumBytes: number): Promise<string> {
  const reader = body?.getReader();
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  let text = "";
  let bytes = 0;
  for (;;) {
    const { value } = (await reader?.read()) ?? {};
    if (value === undefined) return text + decoder.decode();
    bytes += value.length;
    if (bytes > maximumBytes) {
      await reader?.cancel();
      throw new CallbackError("too-large", 400, `More than ${maximumBytes} bytes`);
    }
    text += decoder.decode(value, { stream: true });
  }
}

/** The members of a JSON object, each as text. */
function readJson(json: string): Record<string, string> {
  try {
    const value: unknown = JSON.parse(json);
    return Object.fromEntries(
      Object.entries(Object(value)).map(([name, member]) => [
        name,
        typeof member === "string" ? member : JSON.stringify(member),
      ]),
    );
  } catch {
    throw new CallbackError("unreadable", 400, "Not JSON");
  }
}

/**
 * Receives a callback: verifies that Twilio signed it, and reads its parameters.
 *
 * @throws CallbackError that says why the request is refused, with the status to answer; TypeError if
 * the options are no plain object, or the body was read before.
 * @example
 * const callback = await receiveCallback(request, { authToken });
 * if (callback.kind === "participant-join") seat(callback.ConferenceSid, callback.CallSid);
 */
export async function receiveCallback(
  request: Request,
  options: ReceiveOptions,
): Promise<Callback> {
  checkPlainObject("options", options);
  const { method, headers } = request;
  if (method !== "GET" && method !== "POST") {
    throw new CallbackError("unreadable", 400, "Neither GET nor POST");
  }
  if (request.bodyUsed) throw new TypeError("The body was read before: give a clone made earlier.");
  const url = findUrl(request, options);
  const body = method === "GET" ? "" : await readBody(request, options.maximumBytes ?? 65_536);
  await verifySignature({ url, headers, body }, options);
  // Only what the signature covers is parsed.
  const query = url.replace(/^[^?]*/, "").replace(/#.*/s, "");
  const form = method === "GET" ? query : findBodyHash(url) ? readJson(body) : body;
  return parseCallback(form, headers.get("I-Twilio-Idempotency-Token") ?? "");
}
