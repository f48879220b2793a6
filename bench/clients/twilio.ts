import twilio from "twilio";
import { accountSid, authToken, callSid, conferenceSid } from "../account.ts";
import type { MeasuredClient } from "./client.ts";

/** Twilio's official package, with the repetition that it offers. */
export function createClient(baseUrl: string): MeasuredClient {
  const { api } = twilio(accountSid, authToken, { autoRetry: true });
  api.baseUrl = baseUrl;
  const { conferences } = api.v2010.accounts(accountSid);

  const eachPage: MeasuredClient["eachPage"] = async (conference, pageSize, work) => {
    const { participants } = conferences(conference);
    let page = await participants.page({ pageSize });
    await work(page.instances);
    while (page.nextPageUrl !== undefined) {
      page = await participants.getPage(page.nextPageUrl);
      await work(page.instances);
    }
  };

  return {
    get: () => conferences(conferenceSid).participants(callSid).fetch(),
    create: (to) => conferences(conferenceSid).participants.create({ from: "+15017122661", to }),
    eachRow: (conference, pageSize, visit) =>
      eachPage(conference, pageSize, async (rows) => rows.forEach(visit)),
    eachPage,
  };
}
