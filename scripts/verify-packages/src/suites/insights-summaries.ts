import { createSummariesClient, isApiError } from "@conference-kit/insights-summaries";
import { check, createPreferringFetch, credentials, type Urls } from "./check.ts";

const conferenceSid = `CF${"0".repeat(32)}`;
const participantSid = `CP${"0".repeat(32)}`;

export async function smoke({ insights }: Urls): Promise<void> {
  const { fetch, prefer } = createPreferringFetch();
  const summaries = createSummariesClient({ ...credentials, baseUrl: insights, fetch });

  const { items } = await summaries.list({ Status: "completed" });
  check("the first page has conferences", items.length > 0);

  const conference = await summaries.get(conferenceSid);
  check("a conference is fetched", conference.conference_sid.startsWith("CF"));

  const participant = await summaries.participant(conferenceSid, participantSid);
  check("a participant is fetched", participant.participant_sid.startsWith("CP"));

  const done = await summaries.waitForConference(conferenceSid);
  check("a complete summary is not waited for", done.processing_state === "complete");

  prefer("code=404");
  const error = await summaries.get(conferenceSid).catch((reason: unknown) => reason);
  check("an error is typed", isApiError(error) && error.status === 404 && error.code === 20404);

  prefer("example=nextPage", "example=lastPage");
  const sids = new Set<string>();
  for await (const { participant_sid } of summaries.participants(conferenceSid)) {
    sids.add(participant_sid);
  }
  prefer("example=lastPage");
  const last = await summaries.participants(conferenceSid);
  check("more than the last page is read", sids.size > last.items.length);
}
