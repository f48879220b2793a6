import twilio from "twilio";

/** Lists the participants of a conference and adds one. */
export async function listAndAdd(accountSid: string, authToken: string, conferenceSid: string) {
  const { participants } = twilio(accountSid, authToken).conferences(conferenceSid);
  participants.each((participant) => console.log(participant));
  console.log(await participants.create({ from: "+15017122661", to: "client:alice" }));
}
