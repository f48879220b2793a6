import { createParticipantsClient } from "@conference-kit/voice-participants";
import { accountSid, authToken, conferenceSid } from "../account.ts";

const participants = createParticipantsClient({ accountSid, authToken });
for await (const participant of participants.list(conferenceSid)) console.log(participant);
console.log(await participants.create("support", { From: "+15017122661", To: "client:alice" }));
