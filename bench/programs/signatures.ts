import { createHmac } from "node:crypto";
import { verifySignature } from "@conference-kit/status-callbacks";
import twilio from "twilio";
import { runConcurrently } from "../run-concurrently.ts";
import { report } from "./report.ts";

const inFlight = 64;
const warmupCalls = 20_000;
const calls = 40_000;

const authToken = "12345";
const url = "https://example.com/status?tenant=7";
const fields: Record<string, string> = {
  AccountSid: "AC5ef8732a3c49700934481addd5ce1659",
  CallSid: "CA41d7c09be2f34a8596b0d3e71f28ac54",
  ConferenceSid: "CF3b1c9d47e58f4a02b6d3c81e90f7a254",
  Muted: "false",
  ParticipantLabel: "agent",
  StatusCallbackEvent: "participant-join",
};
const text = Object.entries(fields)
  .map(([name, value]) => name + value)
  .join("");
const signature = createHmac("sha1", authToken)
  .update(url + text)
  .digest("base64");
const headers = { "x-twilio-signature": signature };

const verify: Readonly<Record<string, () => Promise<unknown>>> = {
  "conference-kit": () => verifySignature({ url, headers, body: fields }, { authToken }),
  twilio: async () => {
    if (!twilio.validateRequest(authToken, signature, url, fields)) throw new Error("refused");
  },
};

const call = verify[process.argv[2] ?? ""];
if (call === undefined) throw new Error(`${process.argv[2]} checks no signatures.`);
await runConcurrently(inFlight, warmupCalls, call);
const begin = performance.now();
await runConcurrently(inFlight, calls, call);
report({ perSecond: (calls * 1_000) / (performance.now() - begin) });
