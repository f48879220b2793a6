import {
  connectConferences,
  createConferencesClient,
  getConference,
} from "@conference-kit/voice-conferences";
import {
  connectParticipants,
  createParticipantsClient,
  listParticipants,
} from "@conference-kit/voice-participants";
import { expect, test } from "vitest";
import { credentials } from "../suite/credentials.ts";
import { useClients } from "./clients.ts";
import { accountSid, conferenceSid } from "./sids.ts";

const contract = useClients();
const conference = `/2010-04-01/Accounts/${accountSid}/Conferences/${conferenceSid}`;
const lines = [`GET ${conference}.json`, `GET ${conference}/Participants.json`];

test.each([
  ["conferences", connectConferences],
  ["participants", connectParticipants],
])("one connection for %s serves the functions of both packages", async (_, connect) => {
  const connection = connect({ ...credentials, baseUrl: contract.hosts()["api.twilio.com"] ?? "" });
  await getConference(connection, conferenceSid);
  await listParticipants(connection, conferenceSid);
  expect(contract.sent().map(({ line }) => line)).toEqual(lines);
});

test.each([
  ["conferences", connectConferences],
  ["participants", connectParticipants],
])("one connection for %s makes the clients of both packages", async (_, connect) => {
  const connection = connect({ ...credentials, baseUrl: contract.hosts()["api.twilio.com"] ?? "" });
  await createConferencesClient(connection).get(conferenceSid);
  await createParticipantsClient(connection).list(conferenceSid);
  expect(contract.sent().map(({ line }) => line)).toEqual(lines);
});
