import { createParticipantsClient } from "@conference-kit/voice-participants";
import { setupServer } from "msw/node";
import { expect, onTestFinished, test } from "vitest";
import { accountSid, authToken, createHarness, from } from "../../test/harness.ts";
import { createSimulatorHandlers } from "./index.ts";

const whom = { From: from, To: "client:agent", Label: "agent" };

test.each([
  ["Twilio's hosts", {}],
  ["Twilio's hosts in a region", { region: "ie1", edge: "dublin" }],
  ["a base URL", { baseUrl: "http://localhost:4010" }],
] as const)("a client that asks %s reaches the simulator through msw", async (_, place) => {
  const { twilio } = createHarness();
  const server = setupServer(...createSimulatorHandlers(twilio, "baseUrl" in place ? place : {}));
  server.listen();
  onTestFinished(() => server.close());
  const participants = createParticipantsClient({ accountSid, authToken, ...place });
  const { conference_sid: conferenceSid } = await participants.create("support-4711", whom);
  await twilio.calls.answer("agent");
  const { status } = await participants.get(conferenceSid, "agent");
  expect(status).toBe("connected");
});

test("a connection that the simulator loses is a network error", async () => {
  const { twilio } = createHarness({
    faults: [{ failure: { kind: "connection-lost", acts: true } }],
  });
  const server = setupServer(...createSimulatorHandlers(twilio));
  server.listen();
  onTestFinished(() => server.close());
  const participants = createParticipantsClient({ accountSid, authToken });
  await expect(participants.create("support-4711", whom)).rejects.toMatchObject({
    name: "ConnectionError",
  });
  expect(twilio.calls.list()).toHaveLength(1);
});
