import { expect, test } from "vitest";
import { formHeaders } from "../suite/credentials.ts";
import { useClients } from "./clients.ts";
import { accountSid, callSid, conferenceSid, participantSid } from "./sids.ts";

const contract = useClients();

const path = { AccountSid: accountSid, ConferenceSid: conferenceSid };
const participantsPath =
  "/2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Participants.json";
const participantPath =
  "/2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Participants/{CallSid}.json";

test("a form has repeated keys for several values, and nothing for what is undefined", async () => {
  const { participantsApi } = contract.connect();
  const { data, error } = await participantsApi.POST(participantsPath, {
    params: { path },
    body: {
      From: "+15017122661",
      To: "client:alice",
      Label: undefined,
      StatusCallbackEvent: ["initiated", "answered"],
      Muted: true,
    },
  });
  expect(error).toBeUndefined();
  expect(data).toEqual(contract.answer());
  expect(contract.sent()).toMatchObject([
    {
      headers: formHeaders,
      body: "From=%2B15017122661&To=client%3Aalice&StatusCallbackEvent=initiated&StatusCallbackEvent=answered&Muted=true",
    },
  ]);
});

test("a label is percent-encoded in a path", async () => {
  const { participantsApi } = contract.connect();
  const { data } = await participantsApi.GET(participantPath, {
    params: { path: { ...path, CallSid: "billing desk #1" } },
  });
  expect(data).toEqual(contract.answer());
  expect(contract.sent().map(({ line }) => line)).toEqual([
    `GET /2010-04-01/Accounts/${accountSid}/Conferences/${conferenceSid}/Participants/billing%20desk%20%231.json`,
  ]);
});

test("an error is given as data with its status and code", async () => {
  const { participantsApi } = contract.connect([{ status: 404, example: "conferenceEnded" }]);
  const { data, error, response } = await participantsApi.DELETE(participantPath, {
    params: { path: { ...path, CallSid: callSid } },
  });
  expect(data).toBeUndefined();
  expect(error).toMatchObject({ code: 20404 });
  expect(response.status).toBe(404);
});

test("a query goes out as it does from the client", async () => {
  const { summariesApi } = contract.connect();
  const target = "/v1/Conferences/{ConferenceSid}/Participants/{ParticipantSid}";
  const { data } = await summariesApi.GET(target, {
    params: {
      path: { ConferenceSid: conferenceSid, ParticipantSid: participantSid },
      query: { Events: "hold", Metrics: undefined },
    },
  });
  expect(data).toEqual(contract.answer());
  expect(contract.sent().map(({ line }) => line)).toEqual([
    `GET /v1/Conferences/${conferenceSid}/Participants/${participantSid}?Events=hold`,
  ]);
});
