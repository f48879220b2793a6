import twilio from "twilio";
import { accountSid, authToken, conferenceSid } from "../account.ts";

const { participants } = twilio(accountSid, authToken).conferences(conferenceSid);
participants.each((participant) => console.log(participant));
console.log(await participants.create({ from: "+15017122661", to: "client:alice" }));
