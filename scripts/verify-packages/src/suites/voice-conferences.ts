import { createConferencesClient, isApiError } from "@conference-kit/voice-conferences";
import { check, createPreferringFetch, credentials, type Urls } from "./check.ts";

const conferenceSid = `CF${"0".repeat(32)}`;

export async function smoke({ voice }: Urls): Promise<void> {
  const { fetch, prefer } = createPreferringFetch();
  const conferences = createConferencesClient({ ...credentials, baseUrl: voice, fetch });

  const { items } = await conferences.list({ Status: "in-progress", "DateCreated>": "2026-01-01" });
  check("the first page has conferences", items.length > 0);

  const conference = await conferences.get(conferenceSid);
  check("a conference is fetched", conference.sid.startsWith("CF"));

  const found = await conferences.findByName("order-4711");
  check("a conference is found by its name", found?.status === "in-progress");

  prefer("example=announced");
  const announced = await conferences.announce(conferenceSid, "https://example.com/closing.xml");
  check("something is announced", announced.status === "in-progress");

  const ended = await conferences.end(conferenceSid);
  check("a conference is ended", ended.reason_conference_ended === "conference-ended-via-api");

  prefer("code=404");
  const error = await conferences.get(conferenceSid).catch((reason: unknown) => reason);
  check("an error is typed", isApiError(error) && error.status === 404 && error.code === 20404);

  prefer("example=nextPage", "example=lastPage");
  const pages: string[][] = [];
  for await (const page of conferences.list().pages()) pages.push(page.items.map(({ sid }) => sid));
  check("both pages are read", pages.length === 2 && pages.every(({ length }) => length > 0));
}
