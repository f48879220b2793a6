import { createParticipantsClient, isApiError } from "@conference-kit/voice-participants";
import { check, createPreferringFetch, credentials, type Urls } from "./check.ts";

const conferenceSid = `CF${"0".repeat(32)}`;

export async function smoke({ voice }: Urls): Promise<void> {
  const { fetch, prefer } = createPreferringFetch();
  const participants = createParticipantsClient({ ...credentials, baseUrl: voice, fetch });

  const { items } = await participants.list(conferenceSid, { Muted: false });
  check("the first page has participants", items.length > 0);

  const agent = await participants.get(conferenceSid, "agent");
  check("a participant is fetched", agent.call_sid.startsWith("CA"));

  const added = await participants.create(conferenceSid, {
    From: "+15017122661",
    To: "client:alice",
    StatusCallback: "https://example.com/status",
    StatusCallbackEvent: ["initiated", "answered"],
  });
  check("a participant is added, with an array", added.status === "queued");

  const changed = await participants.update(conferenceSid, added.call_sid, { Muted: true });
  check("a participant is muted", changed.muted);

  prefer("code=404");
  const error = await participants.get(conferenceSid, "gone").catch((reason: unknown) => reason);
  check("an error is typed", isApiError(error) && error.status === 404 && error.code === 20404);

  prefer("example=nextPage", "example=lastPage");
  const pages: string[][] = [];
  for await (const page of participants.list(conferenceSid).pages()) {
    pages.push(page.items.map(({ call_sid }) => call_sid));
  }
  check("both pages are read", pages.length === 2 && pages.every(({ length }) => length > 0));

  await participants.remove(conferenceSid, added.call_sid);
}
