import { serve } from "@conference-kit/test-helpers";
import { expect, onTestFinished, test, vi } from "vitest";
import {
  accountSid,
  conferenceSid,
  createOptions,
  participant,
  participantUrl,
} from "../test/fixtures.ts";
import { connectParticipants } from "./generated/connect-participants.ts";
import { getParticipant } from "./generated/get-participant.ts";

test("connectParticipants gives an existing connection back", () => {
  const connection = connectParticipants({ accountSid, authToken: "any" });
  expect(connectParticipants(connection)).toEqual(connection);
});

const apiKey = { apiKeySid: `SK${"0".repeat(32)}`, apiKeySecret: "a-secret" };

test("an API key without an account is refused: it doesn't say whose conferences are meant", () => {
  vi.stubEnv("TWILIO_ACCOUNT_SID", "");
  onTestFinished(() => void vi.unstubAllEnvs());
  expect(() => connectParticipants(apiKey)).toThrow(
    expect.objectContaining({
      name: "InvalidArgumentError",
      message:
        "accountSid is missing, but stands in every path: pass it or set TWILIO_ACCOUNT_SID.",
    }),
  );
});

test("an API key with an account is accepted, and requests go to api.twilio.com", async () => {
  const urls: string[] = [];
  const fetch = async (url: string) => {
    urls.push(url);
    return Response.json(participant);
  };
  const connection = connectParticipants({ ...apiKey, accountSid, fetch });
  expect(connection.accountSid).toBe(accountSid);
  await getParticipant(connection, conferenceSid, "agent");
  expect(urls).toEqual([`https://api.twilio.com${participantUrl("agent")}`]);
});

test("a subaccount's conferences are reached with the credentials of its parent", async () => {
  const subaccountSid = `AC${"1".repeat(32)}`;
  const served = await serve({ status: 200, body: participant });
  const connection = connectParticipants({ ...createOptions(served), subaccountSid });
  await getParticipant(connection, conferenceSid, "agent");
  expect(served.received[0]?.url).toBe(participantUrl("agent").replace(accountSid, subaccountSid));
});
