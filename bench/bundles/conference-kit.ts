import { createParticipantsClient } from "@conference-kit/voice-participants";

/** Lists the participants of a conference and adds one. */
export async function listAndAdd(accountSid: string, authToken: string, conferenceSid: string) {
  const participants = createParticipantsClient({ accountSid, authToken });
  for await (const participant of participants.list(conferenceSid)) console.log(participant);
  const body = { From: "+15017122661", To: "client:alice" };
  console.log(await participants.create(conferenceSid, body));
}
