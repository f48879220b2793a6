import { equal } from "node:assert/strict";
import { createHmac } from "node:crypto";
import { type Callback, parseCallback, receiveCallback } from "@conference-kit/status-callbacks";
import { createSimulator, type Simulator } from "../src/index.ts";
import type { FindAnswerErrors } from "./answer-schemas.ts";
import { authToken } from "./harness.ts";

/** A simulator, and what its application receives, each callback verified and parsed. */
export interface ModelRun {
  readonly twilio: Simulator;
  readonly callbacks: Callback[];
  /** The problems of deliveries. */
  readonly problems: string[];
}

/** The text that Twilio signs, by its documentation: the URL, then each name and value, sorted by name. */
function signatureOf(url: string, form: string): string {
  const sorted = [...new URLSearchParams(form)].sort(([one], [other]) => (one < other ? -1 : 1));
  const hash = createHmac("sha1", authToken).update(url + sorted.flat().join(""));
  return hash.digest("base64");
}

/** Receives the first callback as an application would; of the others it checks the parts. */
async function receive(request: Request, isFirst: boolean): Promise<Callback> {
  if (isFirst) return receiveCallback(request, { authToken });
  const form = await request.text();
  equal(request.headers.get("X-Twilio-Signature"), signatureOf(request.url, form), "signature");
  return parseCallback(form, request.headers.get("I-Twilio-Idempotency-Token") ?? "");
}

export function startRun(seed: number): ModelRun {
  const callbacks: Callback[] = [];
  const problems: string[] = [];
  const twilio = createSimulator({
    authToken,
    seed,
    order: "shuffled",
    scenario: {
      calls: [
        { times: 2, outcome: "no-answer" },
        { times: 1, hangUpAfter: { seconds: 20 } },
      ],
    },
    async deliver(request) {
      try {
        callbacks.push(await receive(request, callbacks.length === 0));
      } catch (error) {
        problems.push(String(error));
      }
      return new Response(null, { status: 204 });
    },
  });
  return { twilio, callbacks, problems };
}

/** Every answer that the run gets fits the schema that the specification has for it. */
export function checkAnswers({ twilio }: ModelRun, findErrors: FindAnswerErrors): void {
  const request = twilio.request;
  let operation: string | null = null;
  twilio.journal.subscribe((entry) => {
    if (entry.type === "request") operation = entry.operation;
  });
  Object.assign(twilio, {
    async request(asked: Parameters<typeof request>[0]) {
      const answer = await request(asked);
      const errors = findErrors(String(operation), answer.status, answer.body);
      equal(errors, "", `${operation} ${answer.status}`);
      return answer;
    },
  });
}
