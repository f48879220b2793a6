import { accountSid, callSid, conferenceSid } from "../account.ts";

/** A participant as Twilio answers with one. */
export const participant: string = JSON.stringify({
  account_sid: accountSid,
  call_sid: callSid,
  label: "agent",
  call_sid_to_coach: null,
  coaching: false,
  conference_sid: conferenceSid,
  date_created: "Wed, 15 Apr 2026 09:30:12 +0000",
  date_updated: "Wed, 15 Apr 2026 09:30:16 +0000",
  end_conference_on_exit: false,
  muted: false,
  hold: false,
  start_conference_on_enter: true,
  status: "connected",
  uri: `/2010-04-01/Accounts/${accountSid}/Conferences/${conferenceSid}/Participants/${callSid}.json`,
});

/** Makes the function that gives one page of a list of so many rows. */
export function createPages(rows: number): (path: string, query: URLSearchParams) => string {
  const full = new Map<number, string>();
  return (path, query) => {
    const size = Number(query.get("PageSize") ?? 50);
    const page = Number(query.get("PageToken")?.replace("PA", "") ?? 0);
    const participants = full.get(size) ?? Array(size).fill(participant).join(",");
    full.set(size, participants);
    const link = (number: number) =>
      JSON.stringify(`${path}?PageSize=${size}&Page=${number}&PageToken=PA${number}`);
    const next = (page + 1) * size < rows ? link(page + 1) : "null";
    return (
      `{"participants":[${participants}],"page":${page},"page_size":${size},"start":${page * size},` +
      `"end":${(page + 1) * size - 1},"uri":${link(page)},"first_page_uri":${link(0)},` +
      `"next_page_uri":${next},"previous_page_uri":null}`
    );
  };
}
