import type { paths } from "@conference-kit/voice-participants";
import createApiClient from "openapi-fetch";
import { accountSid, authorization, callSid, conferenceSid } from "../account.ts";
import type { MeasuredClient } from "./client.ts";

const participantsPath =
  "/2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Participants.json";
const participantPath =
  "/2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Participants/{CallSid}.json";

/** openapi-fetch alone, with what it leaves to its user: forms, errors and paging. */
export function createClient(baseUrl: string): MeasuredClient {
  const api = createApiClient<paths>({ baseUrl, headers: { authorization } });

  const eachPage: MeasuredClient["eachPage"] = async (ConferenceSid, PageSize, work) => {
    let PageToken: string | undefined;
    do {
      const path = { AccountSid: accountSid, ConferenceSid };
      const { data, response } = await api.GET(participantsPath, {
        params: { path, query: { PageSize, PageToken } },
      });
      if (!data) throw new Error(`Status ${response.status}`);
      await work(data.participants);
      const next = new URL(data.next_page_uri ?? "", baseUrl);
      PageToken = next.searchParams.get("PageToken") ?? undefined;
    } while (PageToken !== undefined);
  };

  return {
    async get() {
      const path = { AccountSid: accountSid, ConferenceSid: conferenceSid, CallSid: callSid };
      const { data, response } = await api.GET(participantPath, { params: { path } });
      if (!data) throw new Error(`Status ${response.status}`);
      return data;
    },
    async create(to) {
      const { data, response } = await api.POST(participantsPath, {
        params: { path: { AccountSid: accountSid, ConferenceSid: conferenceSid } },
        body: { From: "+15017122661", To: to },
        bodySerializer: (body) => new URLSearchParams({ From: body.From, To: body.To }),
        headers: { "Content-Type": null },
      });
      if (!data) throw new Error(`Status ${response.status}`);
      return data;
    },
    eachRow: (conference, pageSize, visit) =>
      eachPage(conference, pageSize, async (rows) => rows.forEach(visit)),
    eachPage,
  };
}
