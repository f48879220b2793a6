/** Lists the participants of a conference and adds one. */
export async function listAndAdd(accountSid: string, authToken: string, conferenceSid: string) {
  const url = `https://api.twilio.com/2010-04-01/Accounts/${accountSid}/Conferences/${conferenceSid}/Participants.json`;
  const headers = { authorization: `Basic ${btoa(`${accountSid}:${authToken}`)}` };
  const listed = await fetch(url, { headers });
  console.log(await listed.json());
  const body = new URLSearchParams({ From: "+15017122661", To: "client:alice" });
  const added = await fetch(url, { method: "POST", headers, body });
  console.log(await added.json());
}
