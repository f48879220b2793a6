import { createSummariesClient } from "@conference-kit/insights-summaries";
import { createSimulator, type Scenario } from "@conference-kit/simulator";
import { createParticipantsClient } from "@conference-kit/voice-participants";
import { expect, onTestFinished, test } from "vitest";
import { SupportDesk } from "./support-desk.ts";

const accountSid = `AC${"0".repeat(32)}`;
const authToken = "not-a-real-token";

/** A desk whose Twilio is a simulator, and nothing else. */
function openDesk(scenario: Scenario = {}) {
  const deliver = (request: Request) => desk.fetch(request);
  const twilio = createSimulator({ authToken, deliver, scenario });
  onTestFinished(() => twilio.close());
  const credentials = { accountSid, authToken, fetch: twilio.fetch };
  const desk = new SupportDesk({
    participants: createParticipantsClient(credentials),
    summaries: createSummariesClient(credentials),
    authToken,
    from: "+15017122661",
    url: "https://desk.example/conferences",
  });
  return { twilio, desk };
}

const direction = {
  total_packets_lost: 12,
  total_packets_received: 9000,
  packet_loss_percentage: 0.13,
  jitter: { avg: 3, max: 24 },
  latency: { avg: 48, max: 120 },
  mos: 4.3,
};
const quality = { inbound: direction, outbound: { ...direction, mos: 3.9 } };

test("a ticket goes from the agent's ringing line to the report on its quality", async () => {
  const { twilio, desk } = openDesk({ calls: [{ label: "customer", quality }] });
  const ticket = await desk.open("ticket-4711", "client:agent", "+15558675310");
  expect(ticket.state).toBe("ringing agent");

  await twilio.calls.answer("agent");
  await twilio.settle();
  expect(ticket).toMatchObject({ state: "ringing customer", music: true });

  await twilio.calls.answer("customer");
  await twilio.settle();
  expect(ticket).toMatchObject({ state: "talking", music: false });

  await twilio.clock.advance({ minutes: 3 });
  await twilio.calls.hangUp("customer");
  await twilio.settle();
  expect(ticket.state).toBe("closed");
  expect(twilio.calls.list()).toEqual([]);
  await expect(desk.rate(ticket)).rejects.toMatchObject({ status: 404, code: 20404 });

  await twilio.clock.advance({ minutes: 30 });
  await desk.rate(ticket);
  expect(ticket.quality).toEqual({ seconds: 180, worstScore: 3.9 });
});

test("when the agent doesn't answer, the customer is not called", async () => {
  const { twilio, desk } = openDesk({ calls: [{ label: "agent", outcome: "no-answer" }] });
  const ticket = await desk.open("ticket-4711", "client:agent", "+15558675310");
  await twilio.clock.advance({ minutes: 2 });
  expect(ticket.state).toBe("nobody there");
  expect(twilio.conferences[0]?.calls.map(({ label }) => label)).toEqual(["agent"]);
});

test("a callback that comes twice calls nobody twice", async () => {
  const { twilio, desk } = openDesk();
  await twilio.deliveries.repeat();
  const ticket = await desk.open("ticket-4711", "client:agent", "+15558675310");
  await twilio.clock.advance({ seconds: 10 });
  expect(ticket.state).toBe("talking");
  expect(twilio.calls.list().map(({ label }) => label)).toEqual(["agent", "customer"]);
});

test("a customer whose call can't be put through lets the agent go when they hang up", async () => {
  const { twilio, desk } = openDesk({ calls: [{ label: "customer", outcome: "fail" }] });
  const ticket = await desk.open("ticket-4711", "client:agent", "+15558675310");
  await twilio.clock.advance({ seconds: 10 });
  expect(ticket).toMatchObject({ state: "ringing customer", music: true });
  await twilio.calls.hangUp("agent");
  await twilio.settle();
  expect(ticket).toMatchObject({ state: "nobody there", music: false });
});
