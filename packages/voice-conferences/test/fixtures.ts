import { type Reply, type Served, serve } from "@conference-kit/test-helpers";
import {
  type ClientOptions,
  type Conference,
  type ConferenceList,
  type ConferencesConnection,
  connectConferences,
} from "../src/index.ts";

export const accountSid = "AC5ef8732a3c49700934481addd5ce1659";
export const conferenceSid = "CF3b1c9d47e58f4a02b6d3c81e90f7a254";

const account = `/2010-04-01/Accounts/${accountSid}`;
export const conferencesUrl: string = `${account}/Conferences.json`;
export const conferenceUrl: string = `${account}/Conferences/${conferenceSid}.json`;

export const conference: Conference = {
  sid: conferenceSid,
  account_sid: accountSid,
  api_version: "2010-04-01",
  date_created: "Wed, 15 Apr 2026 09:30:00 +0000",
  date_updated: "Wed, 15 Apr 2026 09:30:15 +0000",
  friendly_name: "support-4711",
  region: "us1",
  status: "in-progress",
  reason_conference_ended: null,
  call_sid_ending_conference: null,
  uri: conferenceUrl,
  subresource_uris: {
    participants: conferenceUrl.replace(".json", "/Participants.json"),
    recordings: conferenceUrl.replace(".json", "/Recordings.json"),
  },
};

export const ended: Conference = {
  ...conference,
  status: "completed",
  reason_conference_ended: "conference-ended-via-api",
};

export function conferenceList(next: string | null, ...conferences: Conference[]): ConferenceList {
  return {
    conferences,
    page: 0,
    page_size: 50,
    start: 0,
    end: 0,
    uri: conferencesUrl,
    first_page_uri: conferencesUrl,
    next_page_uri: next,
    previous_page_uri: null,
  };
}

export const tooMany: Reply = { status: 429, body: { code: 20429, message: "Too many requests" } };
export const unavailable: Reply = { status: 503, body: { code: 20503, message: "Unavailable" } };
export const notFound: Reply = { status: 404, body: { code: 20404, message: "Not found" } };
export const notInProgress: Reply = {
  status: 400,
  body: { code: 16099, message: "Unexpected conference status" },
};

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
): Promise<{ connection: ConferencesConnection; received: Served["received"] }> {
  const served = await serve(...replies);
  return { connection: connectConferences(createOptions(served)), received: served.received };
}
