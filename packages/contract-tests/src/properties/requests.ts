import { arbitraries } from "@conference-kit/test-fixtures/fast-check";
import * as fc from "fast-check";
import type { RequestValues } from "../matrix/read-request.ts";
import type { Clients } from "../suite/contract.ts";
import type { FieldValues } from "../suite/fields.ts";
import { accountSid, conferenceSid } from "../suite/sids.ts";
import { createFields } from "../values/create-fields.ts";
import {
  getParticipantSummaryQuery,
  listConferenceSummariesQuery,
  listConferencesQuery,
  listParticipantSummariesQuery,
  listParticipantsQuery,
} from "../values/queries.ts";
import { updateFields } from "../values/update-fields.ts";

/** What a caller means, and the call that says it. */
export interface MeantRequest {
  meant: Partial<RequestValues>;
  call(clients: Clients): PromiseLike<unknown>;
}

const text = fc.string({ unit: "grapheme", minLength: 1 });

const conferenceNames = fc
  .oneof(fc.constant(conferenceSid), text)
  .filter((name) => name !== "." && name !== "..");

const callSids = fc.stringMatching(/^CA[0-9a-fA-F]{32}$/);
const labels = fc
  .string({ unit: "binary", minLength: 1, maxLength: 128 })
  .filter((label) => !/^\.\.?$|\/|%2f|^CA[0-9a-f]{32}$/i.test(label));
const participants = fc.oneof(callSids, labels);

/** Queries of any of these fields, each with one of its values. */
function queries<Fields>(values: FieldValues<Fields>): fc.Arbitrary<Partial<Fields>> {
  const model = Object.fromEntries(
    Object.entries<readonly unknown[]>(values).map(([name, list]) => [
      name,
      fc.constantFrom(...list),
    ]),
  );
  // What Object.entries tells of a name and its value doesn't say that they belong together.
  return fc.record(model, { requiredKeys: [], noNullPrototype: true }) as fc.Arbitrary<
    Partial<Fields>
  >;
}

interface Coaching {
  Coaching?: boolean | undefined;
  CallSidToCoach?: string | undefined;
}

/** True of every body that the schema allows; the types say it as a union. */
function knowsWhomToCoach<Body extends Coaching>(
  body: Body,
): body is Body & ({ Coaching?: false | undefined } | { CallSidToCoach: string }) {
  return body.Coaching !== true || body.CallSidToCoach !== undefined;
}

/** Bodies in which some of the fields that are not sent are there, and undefined. */
function bodiesOf<Body extends Coaching>(schema: fc.Arbitrary<Body>, fields: object) {
  return fc
    .tuple(schema.filter(knowsWhomToCoach), fc.subarray(Object.keys(fields)))
    .map(([body, absent]) => ({
      ...Object.fromEntries(absent.map((name) => [name, undefined])),
      ...body,
    }));
}

const createBodies = bodiesOf(arbitraries.voice.CreateParticipantBody(), createFields);
const updateBodies = bodiesOf(arbitraries.voice.UpdateParticipantBody(), updateFields);

const inAccount = { AccountSid: accountSid };
const inConference = { ConferenceSid: conferenceSid };

/** Any request that the types of the clients allow, by operation. */
export const requests: Record<string, fc.Arbitrary<MeantRequest>> = {
  listConferences: fc
    .record({ query: queries(listConferencesQuery), FriendlyName: text })
    .map(({ query, FriendlyName }) => ({ ...query, FriendlyName }))
    .map((query) => ({
      meant: { path: inAccount, query },
      call: (clients) => clients.conferences.list(query),
    })),
  getConference: arbitraries.voice.ConferenceSid().map((sid) => ({
    meant: { path: { ...inAccount, Sid: sid } },
    call: (clients) => clients.conferences.get(sid),
  })),
  updateConference: fc
    .record({
      sid: arbitraries.voice.ConferenceSid(),
      body: arbitraries.voice.UpdateConferenceBody(),
    })
    .map(({ sid, body }) => ({
      meant: { path: { ...inAccount, Sid: sid }, body },
      call: (clients) => clients.conferences.update(sid, body),
    })),
  listParticipants: fc
    .record({ query: queries(listParticipantsQuery), PageToken: text })
    .map(({ query, PageToken }) => ({ ...query, PageToken }))
    .map((query) => ({
      meant: { path: { ...inAccount, ...inConference }, query },
      call: (clients) => clients.participants.list(conferenceSid, query),
    })),
  createParticipant: fc
    .record({ conference: conferenceNames, body: createBodies })
    .map(({ conference, body }) => ({
      meant: { path: { ...inAccount, ConferenceSid: conference }, body },
      call: (clients) => clients.participants.create(conference, body),
    })),
  getParticipant: participants.map((participant) => ({
    meant: { path: { ...inAccount, ...inConference, CallSid: participant } },
    call: (clients) => clients.participants.get(conferenceSid, participant),
  })),
  updateParticipant: fc
    .record({ participant: participants, body: updateBodies })
    .map(({ participant, body }) => ({
      meant: { path: { ...inAccount, ...inConference, CallSid: participant }, body },
      call: (clients) => clients.participants.update(conferenceSid, participant, body),
    })),
  deleteParticipant: participants.map((participant) => ({
    meant: { path: { ...inAccount, ...inConference, CallSid: participant } },
    call: (clients) => clients.participants.remove(conferenceSid, participant),
  })),
  listConferenceSummaries: fc
    .record({ query: queries(listConferenceSummariesQuery), FriendlyName: text })
    .map(({ query, FriendlyName }) => ({ ...query, FriendlyName }))
    .map((query) => ({
      meant: { query },
      call: (clients) => clients.summaries.list(query),
    })),
  getConferenceSummary: arbitraries.insights.ConferenceSid().map((sid) => ({
    meant: { path: { ConferenceSid: sid } },
    call: (clients) => clients.summaries.get(sid),
  })),
  listParticipantSummaries: fc
    .record({ query: queries(listParticipantSummariesQuery), Label: text })
    .map(({ query, Label }) => ({ ...query, Label }))
    .map((query) => ({
      meant: { path: inConference, query },
      call: (clients) => clients.summaries.participants(conferenceSid, query),
    })),
  getParticipantSummary: fc
    .record({
      sid: arbitraries.insights.ParticipantSid(),
      query: queries(getParticipantSummaryQuery),
    })
    .map(({ sid, query }) => ({
      meant: { path: { ...inConference, ParticipantSid: sid }, query },
      call: (clients) => clients.summaries.participant(conferenceSid, sid, query),
    })),
};
