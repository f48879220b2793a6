import type { Clients } from "./contract.ts";
import { callSid, conferenceSid, participantSid } from "./sids.ts";

/** The simplest call of one operation. */
export interface Call {
  operation: string;
  /** The status of its success. */
  success: number;
  call(clients: Clients): PromiseLike<unknown>;
}

export const calls: Call[] = [
  {
    operation: "listConferences",
    success: 200,
    call: ({ conferences }) => conferences.list(),
  },
  {
    operation: "getConference",
    success: 200,
    call: ({ conferences }) => conferences.get(conferenceSid),
  },
  {
    operation: "updateConference",
    success: 200,
    call: ({ conferences }) => conferences.update(conferenceSid, { Status: "completed" }),
  },
  {
    operation: "listParticipants",
    success: 200,
    call: ({ participants }) => participants.list(conferenceSid),
  },
  {
    operation: "createParticipant",
    success: 201,
    call: ({ participants }) =>
      participants.create(conferenceSid, { From: "+15017122661", To: "client:alice" }),
  },
  {
    operation: "getParticipant",
    success: 200,
    call: ({ participants }) => participants.get(conferenceSid, callSid),
  },
  {
    operation: "updateParticipant",
    success: 200,
    call: ({ participants }) => participants.update(conferenceSid, callSid, { Muted: true }),
  },
  {
    operation: "deleteParticipant",
    success: 204,
    call: ({ participants }) => participants.remove(conferenceSid, callSid),
  },
  {
    operation: "listConferenceSummaries",
    success: 200,
    call: ({ summaries }) => summaries.list(),
  },
  {
    operation: "getConferenceSummary",
    success: 200,
    call: ({ summaries }) => summaries.get(conferenceSid),
  },
  {
    operation: "listParticipantSummaries",
    success: 200,
    call: ({ summaries }) => summaries.participants(conferenceSid),
  },
  {
    operation: "getParticipantSummary",
    success: 200,
    call: ({ summaries }) => summaries.participant(conferenceSid, participantSid),
  },
];
