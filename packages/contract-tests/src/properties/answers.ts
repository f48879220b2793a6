import { type ArbitraryOptions, arbitraries } from "@conference-kit/test-fixtures/fast-check";
import type * as fc from "fast-check";
import { expect } from "vitest";
import type { Clients } from "../suite/contract.ts";
import { callSid, conferenceSid, participantSid } from "../suite/sids.ts";

/** The body that an operation answers with, and how a caller comes to it. */
export interface AnsweredOperation {
  operation: string;
  success: number;
  bodies(options: ArbitraryOptions): fc.Arbitrary<unknown>;
  read(clients: Clients): PromiseLike<unknown>;
}

/**
 * Pages whose link to the next one is an address, which the formats `uri` and `uri-reference` don't
 * promise: they allow `//` too.
 */
function pages<Body>(
  arbitrary: (options: ArbitraryOptions) => fc.Arbitrary<Body>,
  findNext: (body: Body) => string | null,
): AnsweredOperation["bodies"] {
  return (options) =>
    arbitrary(options).filter((body) => {
      const next = findNext(body);
      return next === null || URL.canParse(next, "https://localhost");
    });
}

const whom = { From: "+15017122661", To: "client:alice" };

export const answeredOperations: AnsweredOperation[] = [
  {
    operation: "listConferences",
    success: 200,
    bodies: pages(arbitraries.voice.ConferenceList, ({ next_page_uri: next }) => next),
    async read({ conferences }) {
      const { body, items } = await conferences.list();
      expect(items).toEqual(body.conferences);
      return body;
    },
  },
  {
    operation: "getConference",
    success: 200,
    bodies: arbitraries.voice.Conference,
    read: ({ conferences }) => conferences.get(conferenceSid),
  },
  {
    operation: "updateConference",
    success: 200,
    bodies: arbitraries.voice.Conference,
    read: ({ conferences }) => conferences.update(conferenceSid, { Status: "completed" }),
  },
  {
    operation: "listParticipants",
    success: 200,
    bodies: pages(arbitraries.voice.ParticipantList, ({ next_page_uri: next }) => next),
    async read({ participants }) {
      const { body, items } = await participants.list(conferenceSid);
      expect(items).toEqual(body.participants);
      return body;
    },
  },
  {
    operation: "createParticipant",
    success: 201,
    bodies: arbitraries.voice.Participant,
    read: ({ participants }) => participants.create(conferenceSid, whom),
  },
  {
    operation: "getParticipant",
    success: 200,
    bodies: arbitraries.voice.Participant,
    read: ({ participants }) => participants.get(conferenceSid, callSid),
  },
  {
    operation: "updateParticipant",
    success: 200,
    bodies: arbitraries.voice.Participant,
    read: ({ participants }) => participants.update(conferenceSid, callSid, { Muted: true }),
  },
  {
    operation: "listConferenceSummaries",
    success: 200,
    bodies: pages(arbitraries.insights.ConferenceSummaryList, ({ meta }) => meta.next_page_url),
    async read({ summaries }) {
      const { body, items } = await summaries.list();
      expect(items).toEqual(body.conferences);
      return body;
    },
  },
  {
    operation: "getConferenceSummary",
    success: 200,
    bodies: arbitraries.insights.ConferenceSummary,
    read: ({ summaries }) => summaries.get(conferenceSid),
  },
  {
    operation: "listParticipantSummaries",
    success: 200,
    bodies: pages(arbitraries.insights.ParticipantSummaryList, ({ meta }) => meta.next_page_url),
    async read({ summaries }) {
      const { body, items } = await summaries.participants(conferenceSid);
      expect(items).toEqual(body.participants);
      return body;
    },
  },
  {
    operation: "getParticipantSummary",
    success: 200,
    bodies: arbitraries.insights.ParticipantSummary,
    read: ({ summaries }) => summaries.participant(conferenceSid, participantSid),
  },
];
