import { signCallback } from "@conference-kit/status-callbacks";
import type { Callback } from "../core/state.ts";

/** The request that Twilio would send. The fragment of the URL is neither sent nor signed. */
export async function signRequest(
  { url, method, parameters, idempotencyToken }: Callback,
  { authToken, signal }: { authToken: string; signal: AbortSignal },
): Promise<Request> {
  const callback = { url, method, parameters, idempotencyToken };
  const signed = await signCallback(callback, { authToken });
  const headers = { ...signed.headers, "User-Agent": "TwilioProxy/1.1" };
  return new Request(signed.url, { ...signed, headers, signal, redirect: "manual" });
}
