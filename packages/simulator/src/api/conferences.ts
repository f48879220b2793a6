import type { Conference as ConferenceBody, ConferenceList } from "@conference-kit/voice-types";
import { Refusal } from "../core/errors.ts";
import { endConference } from "../core/leave-conference.ts";
import type { Conference } from "../core/state.ts";
import { toRfc2822 } from "../core/time.ts";
import { announce } from "../core/update-participant.ts";
import { answerOnly, type Operate, textOf } from "./answer.ts";
import { findConference } from "./find-resource.ts";
import { cutPage, envelope } from "./page.ts";

/** A conference as the Voice API shows it. */
export function viewConference(conference: Conference): ConferenceBody {
  const { conferenceSid, accountSid, settings } = conference;
  const uri = `/2010-04-01/Accounts/${accountSid}/Conferences/${conferenceSid}`;
  return {
    sid: conferenceSid,
    account_sid: accountSid,
    api_version: "2010-04-01",
    date_created: toRfc2822(conference.createdAt),
    date_updated: toRfc2822(conference.updatedAt),
    friendly_name: conference.friendlyName,
    region: settings.region ?? "us1",
    status: conference.status,
    uri: `${uri}.json`,
    subresource_uris: {
      participants: `${uri}/Participants.json`,
      recordings: `${uri}/Recordings.json`,
    },
    reason_conference_ended: conference.endReason,
    call_sid_ending_conference: conference.endedBy,
  };
}

export const getConference: Operate = (state, request) =>
  answerOnly(viewConference(findConference(state, request)));

export const updateConference: Operate = (state, request) => {
  const conference = findConference(state, request);
  const { Status: status, AnnounceUrl: url } = request.form;
  const { conferenceSid } = conference;
  if (conference.status !== "in-progress" && (status !== undefined || url !== undefined)) {
    const message = `Conference ${conferenceSid} is not in progress`;
    throw new Refusal(400, 20001, message, { parameter: "Status" });
  }
  return {
    events: [
      ...(typeof url === "string" ? announce(state, { conferenceSid, callSid: null, url }) : []),
      ...(status === "completed" ? endConference(state, conference) : []),
    ],
    answer: () => ({ status: 200, body: viewConference(conference) }),
  };
};

function dayOf(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10);
}

/** Whether a time is on, on or after, or on or before the day that a query names. */
function isWithin(query: Readonly<Record<string, unknown>>, name: string, moment: number): boolean {
  const day = dayOf(moment);
  const { [name]: on, [`${name}<`]: until, [`${name}>`]: from } = query;
  return (
    (on === undefined || day === on) &&
    (typeof until !== "string" || day <= until) &&
    (typeof from !== "string" || day >= from)
  );
}

export const listConferences: Operate = (state, request) => {
  const { query } = request;
  const all = state.accounts.get(textOf(request.path, "AccountSid"))?.conferences ?? [];
  const status = query.Status ?? "in-progress";
  const items = all
    .flatMap((conferenceSid) => state.conferences.get(conferenceSid) ?? [])
    .filter(
      (conference) =>
        conference.status === status &&
        (query.FriendlyName === undefined || conference.friendlyName === query.FriendlyName) &&
        isWithin(query, "DateCreated", conference.createdAt) &&
        isWithin(query, "DateUpdated", conference.updatedAt),
    )
    .map(viewConference);
  const page = cutPage(request, {
    items,
    sid: ({ sid }) => sid,
    placeOf: (sid) => all.indexOf(sid),
  });
  const body: ConferenceList = { conferences: [...page.items], ...envelope(page) };
  return answerOnly(body);
};
