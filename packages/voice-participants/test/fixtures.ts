import {
  accountSid,
  callSid,
  conferenceSid,
  connectTo as connect,
  type Reply,
  type Served,
} from "@conference-kit/test-helpers";
import {
  connectParticipants,
  type Participant,
  type ParticipantList,
  type ParticipantsConnection,
} from "../src/index.ts";

export {
  accountSid,
  callSid,
  conferenceSid,
  createOptions,
  notFound,
  tooMany,
  unavailable,
} from "@conference-kit/test-helpers";

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

/** Connects to a server that gives these replies. */
export function connectTo(
  ...replies: Reply[]
): Promise<{ connection: ParticipantsConnection; received: Served["received"] }> {
  return connect(connectParticipants, replies);
}
