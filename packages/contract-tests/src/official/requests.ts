import type { Twilio } from "twilio";
import type { ConferenceContext } from "twilio/lib/rest/api/v2010/account/conference.js";
import type { Clients } from "../suite/contract.ts";
import { listFieldCases } from "../suite/fields.ts";
import { accountSid, callSid, conferenceSid, participantSid } from "../suite/sids.ts";
import { createFields } from "../values/create-fields.ts";
import { labels } from "../values/labels.ts";
import {
  getParticipantSummaryQuery,
  listConferenceSummariesQuery,
  listConferencesQuery,
  listParticipantSummariesQuery,
  listParticipantsQuery,
} from "../values/queries.ts";
import { updateConferenceFields, updateFields } from "../values/update-fields.ts";

/** One request, made by our client and by Twilio's. */
export interface RequestPair {
  title: string;
  ours(clients: Clients): PromiseLike<unknown>;
  theirs(official: Twilio): PromiseLike<unknown>;
}

const whom = { From: "+15017122661", To: "client:alice" };

/** Names fields as Twilio's client does: `StatusCallback` is `statusCallback`. */
function rename<Options>(fields: object): Options {
  const names: Record<string, string> = {
    Page: "pageNumber",
    "DateCreated<": "dateCreatedBefore",
    "DateCreated>": "dateCreatedAfter",
    "DateUpdated<": "dateUpdatedBefore",
    "DateUpdated>": "dateUpdatedAfter",
  };
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      names[name] ?? name.charAt(0).toLowerCase() + name.slice(1),
      value,
    ]),
  ) as Options;
}

/** Where Twilio's client has the participants of a conference. */
export function findConference(official: Twilio, sid: string = conferenceSid): ConferenceContext {
  return official.api.v2010.accounts(accountSid).conferences(sid);
}

/** Twilio's client does not encode these, so that it can't reach them. */
export const unreachableLabels: string[] = ["100%", "who? #1"];

const voice: RequestPair[] = [
  ...listFieldCases(listConferencesQuery).map(({ title, fields }) => ({
    title: `listConferences ${title}`,
    ours: ({ conferences }: Clients) => conferences.list(fields),
    theirs: (official: Twilio) =>
      official.api.v2010.accounts(accountSid).conferences.page(rename(fields)),
  })),
  {
    title: "listConferences between two dates",
    ours: ({ conferences }) =>
      conferences.list({ "DateCreated>": "2026-01-01", "DateCreated<": "2026-01-31" }),
    theirs: (official) =>
      official.api.v2010.accounts(accountSid).conferences.page({
        dateCreatedAfter: new Date("2026-01-01T12:00:00Z"),
        dateCreatedBefore: new Date("2026-01-31T12:00:00Z"),
      }),
  },
  {
    title: "getConference",
    ours: ({ conferences }) => conferences.get(conferenceSid),
    theirs: (official) => findConference(official).fetch(),
  },
  ...listFieldCases(updateConferenceFields).map(({ title, fields }) => ({
    title: `updateConference ${title}`,
    ours: ({ conferences }: Clients) => conferences.update(conferenceSid, fields),
    theirs: (official: Twilio) => findConference(official).update(rename(fields)),
  })),
  ...listFieldCases(listParticipantsQuery).map(({ title, fields }) => ({
    title: `listParticipants ${title}`,
    ours: ({ participants }: Clients) => participants.list(conferenceSid, fields),
    theirs: (official: Twilio) => findConference(official).participants.page(rename(fields)),
  })),
  ...listFieldCases(createFields).map(({ title, fields }) => {
    const body = { ...whom, ...fields, CallSidToCoach: callSid };
    return {
      title: `createParticipant ${title}`,
      ours: ({ participants }: Clients) => participants.create(conferenceSid, body),
      theirs: (official: Twilio) => findConference(official).participants.create(rename(body)),
    };
  }),
  {
    title: "createParticipant in a conference named by a friendly name",
    ours: ({ participants }) => participants.create("order 4711", whom),
    theirs: (official) => findConference(official, "order 4711").participants.create(rename(whom)),
  },
  {
    title: "createParticipant with punctuation",
    ours: ({ participants }) =>
      participants.create(conferenceSid, { ...whom, CallReason: "(*'!)" }),
    theirs: (official) =>
      findConference(official).participants.create(rename({ ...whom, CallReason: "(*'!)" })),
  },
  ...listFieldCases(updateFields).map(({ title, fields }) => {
    const body = { ...fields, CallSidToCoach: callSid };
    return {
      title: `updateParticipant ${title}`,
      ours: ({ participants }: Clients) => participants.update(conferenceSid, callSid, body),
      theirs: (official: Twilio) =>
        findConference(official).participants(callSid).update(rename(body)),
    };
  }),
  ...labels
    .filter(({ label }) => !unreachableLabels.includes(label))
    .flatMap(({ kind, label }) => [
      {
        title: `getParticipant by ${kind}`,
        ours: ({ participants }: Clients) => participants.get(conferenceSid, label),
        theirs: (official: Twilio) => findConference(official).participants(label).fetch(),
      },
      {
        title: `deleteParticipant by ${kind}`,
        ours: ({ participants }: Clients) => participants.remove(conferenceSid, label),
        theirs: (official: Twilio) => findConference(official).participants(label).remove(),
      },
    ]),
];

const insights: RequestPair[] = [
  ...listFieldCases(listConferenceSummariesQuery).map(({ title, fields }) => ({
    title: `listConferenceSummaries ${title}`,
    ours: ({ summaries }: Clients) => summaries.list(fields),
    theirs: (official: Twilio) => official.insights.v1.conferences.page(rename(fields)),
  })),
  {
    title: "getConferenceSummary",
    ours: ({ summaries }) => summaries.get(conferenceSid),
    theirs: (official) => official.insights.v1.conferences(conferenceSid).fetch(),
  },
  ...listFieldCases(listParticipantSummariesQuery).map(({ title, fields }) => ({
    title: `listParticipantSummaries ${title}`,
    ours: ({ summaries }: Clients) => summaries.participants(conferenceSid, fields),
    theirs: (official: Twilio) =>
      official.insights.v1.conferences(conferenceSid).conferenceParticipants.page(rename(fields)),
  })),
  ...listFieldCases(getParticipantSummaryQuery).map(({ title, fields }) => ({
    title: `getParticipantSummary ${title}`,
    ours: ({ summaries }: Clients) => summaries.participant(conferenceSid, participantSid, fields),
    theirs: (official: Twilio) =>
      official.insights.v1
        .conferences(conferenceSid)
        .conferenceParticipants(participantSid)
        .fetch(rename(fields)),
  })),
];

export const requestPairs: RequestPair[] = [...voice, ...insights];
