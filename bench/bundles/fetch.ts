import { accountSid, authorization } from "../account.ts";

const url = `https://api.twilio.com/2010-04-01/Accounts/${accountSid}/Conferences/support/Participants.json`;

const list = await fetch(url, { headers: { authorization } });
console.log(await list.json());

const body = new URLSearchParams({ From: "+15017122661", To: "client:alice" });
const added = await fetch(url, { method: "POST", headers: { authorization }, body });
console.log(await added.json());
