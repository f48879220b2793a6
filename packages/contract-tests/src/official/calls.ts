import type { Twilio } from "twilio";
import type { ConferenceContext } from "twilio/lib/rest/api/v2010/account/conference.js";
import type { AccountContext } from "twilio/lib/rest/api/v2010/account.js";

/** The values of a request that Twilio's own client sends. */
export interface OfficialRequest {
  official: Twilio;
  /** The value that a path has for a parameter. */
  path(name: string): string;
  /** The query or the body, by the names that Twilio's client has for them. */
  options<Options>(): Options;
}

const inAccount = ({ official, path }: OfficialRequest): AccountContext =>
  official.api.v2010.accounts(path("AccountSid"));

const inConference = (request: OfficialRequest): ConferenceContext =>
  inAccount(request).conferences(request.path("ConferenceSid"));

const ofConference = ({ official, path }: OfficialRequest) =>
  official.insights.v1.conferences(path("ConferenceSid"));

type OfficialCall = (request: OfficialRequest) => Promise<unknown>;

/** How Twilio's own client makes each request: one line an operation. */
const officialCalls: Record<string, OfficialCall> = {
  listConferences: (request) => inAccount(request).conferences.page(request.options()),
  getConference: (request) => inAccount(request).conferences(request.path("Sid")).fetch(),
  updateConference: (request) =>
    inAccount(request).conferences(request.path("Sid")).update(request.options()),
  listParticipants: (request) => inConference(request).participants.page(request.options()),
  createParticipant: (request) => inConference(request).participants.create(request.options()),
  getParticipant: (request) => inConference(request).participants(request.path("CallSid")).fetch(),
  updateParticipant: (request) =>
    inConference(request).participants(request.path("CallSid")).update(request.options()),
  deleteParticipant: (request) =>
    inConference(request).participants(request.path("CallSid")).remove(),
  listConferenceSummaries: ({ official, options }) =>
    official.insights.v1.conferences.page(options()),
  getConferenceSummary: (request) => ofConference(request).fetch(),
  listParticipantSummaries: (request) =>
    ofConference(request).conferenceParticipants.page(request.options()),
  getParticipantSummary: (request) =>
    ofConference(request)
      .conferenceParticipants(request.path("ParticipantSid"))
      .fetch(request.options()),
};

/** @throws Error that says what to write, where nobody has said how Twilio's own client makes it. */
export function findOfficialCall(operation: string): OfficialCall {
  const found = officialCalls[operation];
  if (found !== undefined) return found;
  throw new Error(
    `Nobody has said how Twilio's own client makes ${operation}. Write one line in packages/contract-tests/src/official/calls.ts, such as:
  ${operation}: ({ official, path, options }) => official.….create(options()),`,
  );
}
