import { listFieldCases } from "@conference-kit/contract-tests/suite/fields.ts";
import {
  getParticipantSummaryQuery,
  listConferenceSummariesQuery,
  listParticipantSummariesQuery,
  listParticipantsQuery,
} from "@conference-kit/contract-tests/values/queries.ts";
import type { Attempt } from "./attempt.ts";
import type { Clients } from "./clients.ts";

/** Only a server can say where a page begins; the links between pages are followed instead. */
const ownedByServer = { Page: [], PageToken: [] };

/** With a limit, so that no further page is on its way when the next call begins. */
const twoItems = { limit: 2 };

async function readToEnd(list: AsyncIterable<unknown>): Promise<void> {
  for await (const _item of list);
}

/** Reads conferences, with each value of each filter, and gives the latest one. */
async function readConferences(
  attempt: Attempt,
  { summaries }: Clients,
  accountSid: string,
): Promise<string | undefined> {
  const operation = "listConferenceSummaries";
  const all = await attempt(operation, "", async () => (await summaries.list()).body);
  await attempt(operation, "page by page", () =>
    readToEnd(summaries.list({ PageSize: 1 }, twoItems)),
  );
  const latest = all?.conferences[0]?.conference_sid;
  const values = {
    ...listConferenceSummariesQuery,
    ...ownedByServer,
    ConferenceSid: latest === undefined ? [] : [latest],
    Subaccount: [accountSid],
  };
  for (const { title, fields } of listFieldCases(values)) {
    await attempt(operation, title, async () => (await summaries.list(fields)).body);
  }
  return latest;
}

/** Reads the summaries of a conference, and gives the call of one of its participants. */
async function readSummaries(
  attempt: Attempt,
  { summaries }: Clients,
  conferenceSid: string,
): Promise<string | undefined> {
  await attempt("getConferenceSummary", "", () => summaries.get(conferenceSid));
  const operation = "listParticipantSummaries";
  const all = await attempt(
    operation,
    "",
    async () => (await summaries.participants(conferenceSid)).body,
  );
  await attempt(operation, "page by page", () =>
    readToEnd(summaries.participants(conferenceSid, { PageSize: 1 }, twoItems)),
  );
  const first = all?.participants[0];
  const values = {
    ...listParticipantSummariesQuery,
    ...ownedByServer,
    ParticipantSid: first === undefined ? [] : [first.participant_sid],
  };
  for (const { title, fields } of listFieldCases(values)) {
    await attempt(
      operation,
      title,
      async () => (await summaries.participants(conferenceSid, fields)).body,
    );
  }
  if (first === undefined) return undefined;
  const participantSid = first.participant_sid;
  await attempt("getParticipantSummary", "", () =>
    summaries.participant(conferenceSid, participantSid),
  );
  for (const { title, fields } of listFieldCases(getParticipantSummaryQuery)) {
    await attempt("getParticipantSummary", title, () =>
      summaries.participant(conferenceSid, participantSid, fields),
    );
  }
  return first.call_sid;
}

async function readParticipants(
  attempt: Attempt,
  { participants }: Clients,
  conferenceSid: string,
  summarizedCallSid: string | undefined,
): Promise<void> {
  const operation = "listParticipants";
  const all = await attempt(
    operation,
    "",
    async () => (await participants.list(conferenceSid)).body,
  );
  await attempt(operation, "page by page", () =>
    readToEnd(participants.list(conferenceSid, { PageSize: 1 }, twoItems)),
  );
  for (const { title, fields } of listFieldCases({ ...listParticipantsQuery, ...ownedByServer })) {
    await attempt(
      operation,
      title,
      async () => (await participants.list(conferenceSid, fields)).body,
    );
  }
  const callSid = all?.participants[0]?.call_sid ?? summarizedCallSid;
  if (callSid !== undefined) {
    await attempt("getParticipant", "", () => participants.get(conferenceSid, callSid));
  }
}

/** Calls every operation that only reads. */
export async function readOperations(
  attempt: Attempt,
  clients: Clients,
  accountSid: string,
  givenConferenceSid: string | undefined,
): Promise<void> {
  const latest = await readConferences(attempt, clients, accountSid);
  const conferenceSid = givenConferenceSid ?? latest;
  if (conferenceSid === undefined) return;
  const callSid = await readSummaries(attempt, clients, conferenceSid);
  await readParticipants(attempt, clients, conferenceSid, callSid);
}
