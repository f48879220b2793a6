import { type Reply, serve } from "@conference-kit/test-helpers";
import { expect, test } from "vitest";
import {
  conferenceSid,
  createOptions,
  participant,
  participantList,
  participantsUrl,
  participantUrl,
} from "../test/fixtures.ts";
import { createParticipantsClient } from "./generated/create-participants-client.ts";

async function createClient(...replies: Reply[]) {
  const served = await serve(...replies);
  return { participants: createParticipantsClient(createOptions(served)), ...served };
}

test("each method calls its operation", async () => {
  const { participants, received } = await createClient(
    { status: 201, body: participant },
    { status: 200, body: participantList(null, participant) },
    { status: 200, body: participant },
    { status: 200, body: participant },
    { status: 204 },
  );
  await participants.create(conferenceSid, { From: "+15017122661", To: "client:alice" });
  await participants.list(conferenceSid, { Hold: true });
  await participants.get(conferenceSid, "agent");
  await participants.update(conferenceSid, "agent", { Muted: true });
  await participants.remove(conferenceSid, "agent");
  expect(received.map(({ method, url, body }) => [method, url, body])).toEqual([
    ["POST", participantsUrl, "From=%2B15017122661&To=client%3Aalice"],
    ["GET", `${participantsUrl}?Hold=true`, ""],
    ["GET", participantUrl("agent"), ""],
    ["POST", participantUrl("agent"), "Muted=true"],
    ["DELETE", participantUrl("agent"), ""],
  ]);
});

test("createParticipantsClient refuses missing credentials", () => {
  expect(() => createParticipantsClient({ accountSid: "AC1", authToken: "secret" })).toThrow(
    expect.objectContaining({
      name: "InvalidArgumentError",
      message: expect.stringMatching(/^accountSid/),
    }),
  );
});
