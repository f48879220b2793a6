import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll } from "vitest";
import { allHandlers } from "../src/msw/index.ts";

export const accountSid = "AC5ef8732a3c49700934481addd5ce1659";
export const conferenceSid = "CF3b1c9d47e58f4a02b6d3c81e90f7a254";
export const callSid = "CA41d7c09be2f34a8596b0d3e71f28ac54";

const authorization = `Basic ${btoa(`${accountSid}:any`)}`;
const voiceConferences = `https://api.twilio.com/2010-04-01/Accounts/${accountSid}/Conferences`;
const participants = `${voiceConferences}/${conferenceSid}/Participants`;

export const urls = {
  participants: `${participants}.json`,
  participant: (name: string) => `${participants}/${name}.json`,
  voiceConferences: `${voiceConferences}.json`,
  conferences: "https://insights.twilio.com/v1/Conferences",
};

/** Answers with the handlers of every operation, and with those that a test puts before them. */
export function useServer(): ReturnType<typeof setupServer> {
  const server = setupServer(...allHandlers());
  beforeAll(() => server.listen());
  afterEach(() => server.resetHandlers());
  afterAll(() => server.close());
  return server;
}

/** Sends a request with credentials. */
export function send(url: string, form?: Record<string, string>): Promise<Response> {
  const body = form && { method: "POST", body: new URLSearchParams(form) };
  return fetch(url, { headers: { authorization }, ...body });
}

/** What a request is answered with, typed as the test expects it. */
export async function read<Body>(
  url: string,
  form?: Record<string, string>,
): Promise<{ status: number; body: Body }> {
  const response = await send(url, form);
  return { status: response.status, body: await response.json() };
}
