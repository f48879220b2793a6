import { createParticipantsClient } from "@conference-kit/voice-participants";
import { accountSid, authToken, callSid, conferenceSid } from "../account.ts";
import type { MeasuredClient } from "./client.ts";

/** The client of this repository, with its default options. */
export function createClient(baseUrl: string): MeasuredClient {
  const participants = createParticipantsClient({ accountSid, authToken, baseUrl });
  return {
    get: () => participants.get(conferenceSid, callSid),
    create: (to) => participants.create(conferenceSid, { From: "+15017122661", To: to }),
    async eachRow(conference, pageSize, visit) {
      for await (const row of participants.list(conference, { PageSize: pageSize })) visit(row);
    },
    async eachPage(conference, pageSize, work) {
      const list = participants.list(conference, { PageSize: pageSize });
      for await (const { items } of list.pages()) await work(items);
    },
  };
}
