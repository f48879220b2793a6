import {
  accountSid,
  conferenceSid,
  connectTo as connect,
  type Reply,
  type Served,
} from "@conference-kit/test-helpers";
import {
  type Conference,
  type ConferenceList,
  type ConferencesConnection,
  connectConferences,
} from "../src/index.ts";

export {
  accountSid,
  conferenceSid,
  createOptions,
  notFound,
  tooMany,
  unavailable,
} from "@conference-kit/test-helpers";

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

export const notInProgress: Reply = {
  status: 400,
  body: { code: 16099, message: "Unexpected conference status" },
};

/** Connects to a server that gives these replies. */
export function connectTo(
  ...replies: Reply[]
): Promise<{ connection: ConferencesConnection; received: Served["received"] }> {
  return connect(connectConferences, replies);
}
