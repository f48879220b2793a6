import { isCallbackError, receiveCallback, signCallback } from "@conference-kit/status-callbacks";
import { check, type Urls } from "./check.ts";

const printed: unknown[][] = [];

/** What the example prints is kept in the place of being shown. */
const console = { log: (...values: unknown[]) => printed.push(values) };

/** The first example of the README, which a test holds against it. */
const worker = {
  async fetch(request: Request, env: { TWILIO_AUTH_TOKEN: string }): Promise<Response> {
    const callback = await receiveCallback(request, { authToken: env.TWILIO_AUTH_TOKEN });
    switch (callback.kind) {
      case "participant-join":
        console.log(callback.ConferenceSid, callback.CallSid, callback.Muted); // boolean | undefined
        break;
      case "unknown": // an event from the future is a value, not `never`
        console.log(callback.parameters);
    }
    return new Response(null, { status: 204 });
  },
};

export async function smoke(_urls: Urls): Promise<void> {
  const env = { TWILIO_AUTH_TOKEN: "12345" };
  const ConferenceSid = `CF${"1".repeat(32)}`;
  const CallSid = `CA${"2".repeat(32)}`;
  const parameters = {
    ConferenceSid,
    CallSid,
    StatusCallbackEvent: "participant-join",
    FriendlyName: "Grüße",
    Muted: "false",
  };
  const url = "https://example.com/status?tenant='7'";
  for (const method of ["POST", "GET"] as const) {
    const key = { authToken: env.TWILIO_AUTH_TOKEN };
    const signed = await signCallback({ url, parameters, method }, key);
    const response = await worker.fetch(new Request(signed.url, signed), env);
    check(`a signed ${method} is answered`, response.status === 204);
    const forged = { ...signed, headers: { ...signed.headers, "X-Twilio-Signature": "forged" } };
    const error = await worker.fetch(new Request(signed.url, forged), env).catch((e: unknown) => e);
    check(`a forged ${method} is refused`, isCallbackError(error) && error.status === 403);
  }
  const expected = JSON.stringify([ConferenceSid, CallSid, false]);
  check(
    "what was signed was read",
    printed.map((values) => JSON.stringify(values)).join() === `${expected},${expected}`,
  );
}
