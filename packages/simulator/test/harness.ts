import { createSummariesClient, type SummariesClient } from "@conference-kit/insights-summaries";
import {
  type CreateParticipantBody,
  createParticipantsClient,
  type ParticipantsClient,
} from "@conference-kit/voice-participants";
import { onTestFinished } from "vitest";
import { createSimulator, type Simulator, type SimulatorOptions } from "../src/index.ts";

export const accountSid = "AC5ef8732a3c49700934481addd5ce1659";
export const authToken = "not-a-real-token";
export const from = "+15017122661";
export const callbackUrl = "https://app.example/conferences";

/** A callback as the application receives it. */
export type ReceivedCallback = Record<string, string>;

/** A simulator, an application that takes note of its callbacks, and clients that ask it. */
export interface Harness {
  readonly twilio: Simulator;
  readonly participants: ParticipantsClient;
  readonly summaries: SummariesClient;
  readonly received: ReceivedCallback[];
  /** Adds a participant with that label to a conference, who asks for all callbacks. */
  add(
    label: string,
    body?: Partial<CreateParticipantBody>,
  ): Promise<{ call_sid: string; conference_sid: string }>;
  /** The events of the callbacks that the application has received. */
  receivedEvents(): string[];
}

export const allEvents = [
  "start",
  "end",
  "join",
  "leave",
  "mute",
  "hold",
  "modify",
  "speaker",
  "announcement",
] as const;

/** Starts a simulator whose application answers every callback with 204. */
export function createHarness(options: Partial<SimulatorOptions> = {}): Harness {
  const received: ReceivedCallback[] = [];
  const twilio = createSimulator({
    authToken,
    order: "fixed",
    async deliver(request) {
      received.push(Object.fromEntries(new URLSearchParams(await request.text())));
      return new Response(null, { status: 204 });
    },
    ...options,
  });
  onTestFinished(() => twilio.close());
  const credentials = { accountSid, authToken, fetch: twilio.fetch, retry: { attempts: 1 } };
  const participants = createParticipantsClient(credentials);
  return {
    twilio,
    participants,
    summaries: createSummariesClient(credentials),
    received,
    add: (label, body = {}) =>
      participants.create("support-4711", {
        From: from,
        To: `client:${label}`,
        Label: label,
        ConferenceStatusCallback: callbackUrl,
        ConferenceStatusCallbackEvent: [...allEvents],
        ...body,
      } as CreateParticipantBody),
    receivedEvents: () => received.flatMap(({ StatusCallbackEvent: event }) => event ?? []),
  };
}

/** Asks the API without a client, as an account. */
export async function ask(
  { twilio }: Harness,
  method: string,
  path: string,
  form?: Record<string, string>,
): Promise<{ status: number; body: Record<string, unknown> }> {
  const response = await twilio.fetch(
    `https://api.twilio.com/2010-04-01/Accounts/${accountSid}${path}`,
    {
      method,
      headers: { authorization: `Basic ${btoa(`${accountSid}:${authToken}`)}` },
      ...(form && { body: new URLSearchParams(form) }),
    },
  );
  const text = await response.text();
  return { status: response.status, body: text === "" ? {} : JSON.parse(text) };
}
