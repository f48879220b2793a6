import { accountSid, authorization, callSid, conferenceSid } from "../account.ts";
import type { MeasuredClient, Participant } from "./client.ts";

interface List {
  participants: Participant[];
  next_page_uri: string | null;
}

/** What a careful programmer writes without any library. */
export function createClient(baseUrl: string): MeasuredClient {
  const account = `/2010-04-01/Accounts/${accountSid}`;
  const participantsOf = (conference: string) =>
    `${account}/Conferences/${encodeURIComponent(conference)}/Participants`;

  async function send<Data>(path: string, init: RequestInit = {}): Promise<Data> {
    const response = await fetch(baseUrl + path, { ...init, headers: { authorization } });
    if (!response.ok) throw new Error(`Status ${response.status}`);
    return response.json();
  }

  const eachPage: MeasuredClient["eachPage"] = async (conference, pageSize, work) => {
    let path: string | null = `${participantsOf(conference)}.json?PageSize=${pageSize}`;
    while (path !== null) {
      const list: List = await send(path);
      await work(list.participants);
      path = list.next_page_uri;
    }
  };

  return {
    get: () => send(`${participantsOf(conferenceSid)}/${encodeURIComponent(callSid)}.json`),
    create: (to) =>
      send(`${participantsOf(conferenceSid)}.json`, {
        method: "POST",
        body: new URLSearchParams({ From: "+15017122661", To: to }),
      }),
    eachRow: (conference, pageSize, visit) =>
      eachPage(conference, pageSize, async (rows) => rows.forEach(visit)),
    eachPage,
  };
}
