import { type Reply, type Served, serve } from "@conference-kit/test-helpers";
import {
  type ClientOptions,
  connectParticipants,
  type Participant,
  type ParticipantList,
  type ParticipantsConnection,
} from "../src/index.ts";

export const accountSid = "AC5ef8732a3c49700934481addd5ce1659";
export const conferenceSid = "CF3b1c9d47e58f4a02b6d3c81e90f7a254";
export const callSid = "CA41d7c09be2f34a8596b0d3e71f28ac54";

export const participantsUrl: string = `/2010-04-01/Accounts/${accountSid}/Conferences/${conferenceSid}/Participants.json`;
export const participantUrl = (name: string): string =>
  participantsUrl.replace(".json", `/${name}.json`);

export const participant: Participant = {
  account_sid: accountSid,
  call_sid: callSid,
  label: "agent",
  call_sid_to_coach: null,
  coaching: false,
  conference_sid: conferenceSid,
  date_created: "Wed, 15 Apr 2026 09:30:12 +0000",
  date_updated: "Wed, 15 Apr 2026 09:30:16 +0000",
  end_conference_on_exit: false,
  muted: false,
  hold: false,
  start_conference_on_enter: true,
  status: "connected",
  uri: participantUrl(callSid),
};

export function participantList(
  next: string | null,
  ...participants: Participant[]
): ParticipantList {
  return {
    participants,
    page: 0,
    page_size: 50,
    start: 0,
    end: 0,
    uri: participantsUrl,
    first_page_uri: participantsUrl,
    next_page_uri: next,
    previous_page_uri: null,
  };
}

export const tooMany: Reply = { status: 429, body: { code: 20429, message: "Too many requests" } };
export const unavailable: Reply = { status: 503, body: { code: 20503, message: "Unavailable" } };
export const notFound: Reply = { status: 404, body: { code: 20404, message: "Not found" } };

export function createOptions({ url }: Served): ClientOptions {
  return {
    accountSid,
    authToken: "an-auth-token",
    baseUrl: url,
    retry: { baseDelayMilliseconds: 1 },
  };
}

/** Connects to a server that gives these replies. */
export async function connectTo(
  ...replies: Reply[]
): Promise<{ connection: ParticipantsConnection; received: Served["received"] }> {
  const served = await serve(...replies);
  return { connection: connectParticipants(createOptions(served)), received: served.received };
}
