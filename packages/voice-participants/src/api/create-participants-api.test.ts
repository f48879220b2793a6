import { type Reply, serve } from "@conference-kit/test-helpers";
import { expect, expectTypeOf, test } from "vitest";
import {
  accountSid,
  conferenceSid,
  createOptions,
  participant,
  participantList,
  participantsUrl,
} from "../../test/fixtures.ts";
import { connectParticipants, type Participant } from "../index.ts";
import { createParticipantsApi } from "./index.ts";

const path = "/2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Participants.json";
const params = { path: { AccountSid: accountSid, ConferenceSid: conferenceSid } };
const refusal: Reply = { status: 400, body: { code: 16024, message: "No" } };

test("createParticipantsApi over options gives data, error and response", async () => {
  const served = await serve(refusal, { status: 200, body: participantList(null, participant) });
  const api = createParticipantsApi(createOptions(served));
  const refused = await api.GET(path, { params });
  expect(refused.data).toBeUndefined();
  expect(refused.error?.code).toBe(16024);
  expect(refused.response.status).toBe(400);
  const { data } = await api.GET(path, { params });
  expect(data?.participants).toEqual([participant]);
  expectTypeOf(data?.participants).toEqualTypeOf<Participant[] | undefined>();
  expect(served.received.map(({ url }) => url)).toEqual([participantsUrl, participantsUrl]);
});

test("createParticipantsApi over a connection shares credentials and token", async () => {
  const served = await serve(refusal);
  let tokens = 0;
  const bearerToken = () => `token-${++tokens}`;
  const { retry, baseUrl } = createOptions(served);
  const connection = connectParticipants({ accountSid, bearerToken, retry, baseUrl });
  await createParticipantsApi(connection).GET(path, { params });
  await createParticipantsApi(connection).GET(path, { params });
  expect(served.received).toHaveLength(2);
  expect(tokens).toBe(1);
});

test("createParticipantsApi refuses malformed credentials at once", () => {
  expect(() => createParticipantsApi({ accountSid: "AC1", authToken: "secret" })).toThrow(
    expect.objectContaining({ name: "InvalidArgumentError" }),
  );
});

test("a path that the specification doesn't have doesn't compile", () => {
  const api = createParticipantsApi({ accountSid, authToken: "secret" });
  // @ts-expect-error there is no such path
  expect(() => api.GET("/2010-04-01/Participants.json")).toBeDefined();
});
