import type {
  GetParticipantSummaryQuery,
  ListConferenceSummariesQuery,
  ListParticipantSummariesQuery,
} from "@conference-kit/insights-summaries";
import type { ListConferencesQuery } from "@conference-kit/voice-conferences";
import type { ListParticipantsQuery } from "@conference-kit/voice-participants";
import type { Attempt } from "./attempt.ts";
import type { Clients } from "./clients.ts";
import { listFilterCases, type Specification } from "./specification.ts";

/** The specifications of both APIs. */
export interface Specifications {
  voice: Specification;
  insights: Specification;
}

/** Only a server can say where a page begins; the links between pages are followed instead. */
const ownedByServer = { Page: [], PageToken: [] };

/** With a limit, so that no further page is on its way when the next call begins. */
const twoItems = { limit: 2 };

async function readToEnd(list: AsyncIterable<unknown>): Promise<void> {
  for await (const _item of list);
}

/** Reads conferences, with each value of each filter. */
async function readConferences(
  attempt: Attempt,
  { conferences }: Clients,
  voice: Specification,
  conferenceSid: string | undefined,
): Promise<void> {
  const operation = "listConferences";
  const all = await attempt(operation, "", async () => (await conferences.list()).body);
  await attempt(operation, "page by page", () =>
    readToEnd(conferences.list({ PageSize: 1 }, twoItems)),
  );
  const cases = listFilterCases<ListConferencesQuery>(voice, operation, ownedByServer);
  for (const { title, filters } of cases) {
    await attempt(operation, title, async () => (await conferences.list(filters)).body);
  }
  const sid = conferenceSid ?? all?.conferences[0]?.sid;
  if (sid !== undefined) await attempt("getConference", "", () => conferences.get(sid));
}

/** Reads summaries of conferences, with each value of each filter, and gives the latest one. */
async function readConferenceSummaries(
  attempt: Attempt,
  { summaries }: Clients,
  insights: Specification,
  accountSid: string,
): Promise<string | undefined> {
  const operation = "listConferenceSummaries";
  const all = await attempt(operation, "", async () => (await summaries.list()).body);
  await attempt(operation, "page by page", () =>
    readToEnd(summaries.list({ PageSize: 1 }, twoItems)),
  );
  const latest = all?.conferences[0]?.conference_sid;
  const cases = listFilterCases<ListConferenceSummariesQuery>(insights, operation, {
    ...ownedByServer,
    ConferenceSid: latest === undefined ? [] : [latest],
    Subaccount: [accountSid],
  });
  for (const { title, filters } of cases) {
    await attempt(operation, title, async () => (await summaries.list(filters)).body);
  }
  return latest;
}

/** Reads the summaries of a conference, and gives the call of one of its participants. */
async function readSummaries(
  attempt: Attempt,
  { summaries }: Clients,
  insights: Specification,
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
  const cases = listFilterCases<ListParticipantSummariesQuery>(insights, operation, {
    ...ownedByServer,
    ParticipantSid: first === undefined ? [] : [first.participant_sid],
  });
  for (const { title, filters } of cases) {
    await attempt(
      operation,
      title,
      async () => (await summaries.participants(conferenceSid, filters)).body,
    );
  }
  if (first === undefined) return undefined;
  const participantSid = first.participant_sid;
  await attempt("getParticipantSummary", "", () =>
    summaries.participant(conferenceSid, participantSid),
  );
  const filtered = listFilterCases<GetParticipantSummaryQuery>(
    insights,
    "getParticipantSummary",
    {},
  );
  for (const { title, filters } of filtered) {
    await attempt("getParticipantSummary", title, () =>
      summaries.participant(conferenceSid, participantSid, filters),
    );
  }
  return first.call_sid;
}

async function readParticipants(
  attempt: Attempt,
  { participants }: Clients,
  voice: Specification,
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
  const cases = listFilterCases<ListParticipantsQuery>(voice, operation, ownedByServer);
  for (const { title, filters } of cases) {
    await attempt(
      operation,
      title,
      async () => (await participants.list(conferenceSid, filters)).body,
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
  { voice, insights }: Specifications,
  accountSid: string,
  givenConferenceSid: string | undefined,
): Promise<void> {
  const latest = await readConferenceSummaries(attempt, clients, insights, accountSid);
  const conferenceSid = givenConferenceSid ?? latest;
  await readConferences(attempt, clients, voice, conferenceSid);
  if (conferenceSid === undefined) return;
  const callSid = await readSummaries(attempt, clients, insights, conferenceSid);
  await readParticipants(attempt, clients, voice, conferenceSid, callSid);
}
