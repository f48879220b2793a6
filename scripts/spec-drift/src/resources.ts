import type { Twilio } from "twilio";

const account = `AC${"a".repeat(32)}`;
const conference = `CF${"c".repeat(32)}`;

/** A resource of the official client, and which of our operations each of its methods is. */
export interface Resource {
  /** Name that its declared types begin with. */
  name: string;
  /** Its module below `lib/rest/`. */
  module: string;
  /** Identifies one of its instances. */
  key: string;
  list(client: Twilio): object;
  /** Our operation ids by method; those of the list first. */
  operations: Readonly<Record<string, string>>;
}

/** The credentials of the official client, and the account that its calls concern. */
export const credentials = { account, token: "t".repeat(32) };

/** The line that each of our operations is called by. */
export const resources: readonly Resource[] = [
  {
    name: "Participant",
    module: "api/v2010/account/conference/participant",
    key: `CA${"d".repeat(32)}`,
    list: ({ api }) => api.v2010.accounts(account).conferences(conference).participants,
    operations: {
      page: "listParticipants",
      create: "createParticipant",
      fetch: "getParticipant",
      update: "updateParticipant",
      remove: "deleteParticipant",
    },
  },
  {
    name: "Conference",
    module: "api/v2010/account/conference",
    key: conference,
    list: ({ api }) => api.v2010.accounts(account).conferences,
    operations: { page: "listConferences", fetch: "getConference", update: "updateConference" },
  },
  {
    name: "Conference",
    module: "insights/v1/conference",
    key: conference,
    list: ({ insights }) => insights.v1.conferences,
    operations: { page: "listConferenceSummaries", fetch: "getConferenceSummary" },
  },
  {
    name: "ConferenceParticipant",
    module: "insights/v1/conference/conferenceParticipant",
    key: `CP${"e".repeat(32)}`,
    list: ({ insights }) => insights.v1.conferences(conference).conferenceParticipants,
    operations: { page: "listParticipantSummaries", fetch: "getParticipantSummary" },
  },
];
