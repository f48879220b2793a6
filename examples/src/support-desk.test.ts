import { createSummariesClient } from "@conference-kit/insights-summaries";
import type { Scenario } from "@conference-kit/simulator";
import { createParticipantsClient } from "@conference-kit/voice-participants";
import { describe, expect, test } from "vitest";
import { SupportDesk } from "./support-desk.ts";
import {
  accountSid,
  authToken,
  simulateInProcess,
  simulateOverHttp,
  type TestTwilio,
} from "./test-twilio.ts";

const direction = {
  total_packets_lost: 12,
  total_packets_received: 9000,
  packet_loss_percentage: 0.13,
  jitter: { avg: 3, max: 24 },
  latency: { avg: 48, max: 120 },
  mos: 4.3,
};
const quality = { inbound: direction, outbound: { ...direction, mos: 3.9 } };

const places = { "in process": simulateInProcess, "as a server": simulateOverHttp };

describe.each(Object.entries(places))("with Twilio simulated %s", (_, simulate) => {
  /** A desk whose Twilio is a simulator, and nothing else. */
  async function openDesk(
    scenario: Scenario = {},
  ): Promise<{ twilio: TestTwilio; desk: SupportDesk }> {
    const twilio = await simulate((request) => desk.fetch(request), scenario);
    const credentials = { accountSid, authToken, ...twilio.connection };
    const desk = new SupportDesk({
      participants: createParticipantsClient(credentials),
      summaries: createSummariesClient(credentials),
      authToken,
      from: "+15017122661",
      url: twilio.url,
    });
    return { twilio, desk };
  }

  test("a ticket goes from the agent's ringing line to the report on its quality", async () => {
    const { twilio, desk } = await openDesk({ calls: [{ label: "customer", quality }] });
    const ticket = await desk.open("ticket-4711", "client:agent", "+15558675310");
    expect(ticket.state).toBe("ringing agent");

    await twilio.answer("agent");
    await twilio.settle();
    expect(ticket).toMatchObject({ state: "ringing customer", music: true });

    await twilio.answer("customer");
    await twilio.settle();
    expect(ticket).toMatchObject({ state: "talking", music: false });

    await twilio.advance({ minutes: 3 });
    await twilio.hangUp("customer");
    await twilio.settle();
    expect(ticket.state).toBe("closed");
    expect(await twilio.listCalls()).toEqual([]);
    await expect(desk.rate(ticket)).rejects.toMatchObject({ status: 404, code: 20404 });

    await twilio.advance({ minutes: 30 });
    await desk.rate(ticket);
    expect(ticket.quality).toEqual({ seconds: 180, worstScore: 3.9 });
  });

  test("an agent who doesn't answer leaves the customer alone", async () => {
    const { twilio, desk } = await openDesk({ calls: [{ label: "agent", outcome: "no-answer" }] });
    const ticket = await desk.open("ticket-4711", "client:agent", "+15558675310");
    await twilio.advance({ minutes: 2 });
    expect(ticket.state).toBe("nobody there");
    expect(await twilio.listEverybody("ticket-4711")).toEqual(["agent"]);
  });

  test("callbacks that come twice call nobody twice", async () => {
    const { twilio, desk } = await openDesk();
    await twilio.repeatCallbacks();
    const ticket = await desk.open("ticket-4711", "client:agent", "+15558675310");
    await twilio.advance({ seconds: 10 });
    expect(ticket.state).toBe("talking");
    expect(await twilio.listCalls()).toEqual(["agent", "customer"]);
  });

  test("a customer whose call can't be put through lets the agent go when they hang up", async () => {
    const { twilio, desk } = await openDesk({ calls: [{ label: "customer", outcome: "fail" }] });
    const ticket = await desk.open("ticket-4711", "client:agent", "+15558675310");
    await twilio.advance({ seconds: 10 });
    expect(ticket).toMatchObject({ state: "ringing customer", music: true });
    await twilio.hangUp("agent");
    await twilio.settle();
    expect(ticket).toMatchObject({ state: "nobody there", music: false });
  });
});
