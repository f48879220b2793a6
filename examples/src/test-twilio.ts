import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { createSimulator, type Scenario } from "@conference-kit/simulator";
import { createControlClient } from "@conference-kit/simulator/control";
import { startSimulatorServer } from "@conference-kit/simulator/server";
import { onTestFinished } from "vitest";

export const accountSid: string = `AC${"0".repeat(32)}`;
export const authToken = "not-a-real-token";

type Deliver = (request: Request) => Promise<Response>;

/** What the tests of an application tell a simulator, wherever it runs. */
export interface TestTwilio {
  /** What leads a client to it. */
  readonly connection: { readonly fetch: typeof fetch } | { readonly baseUrl: string };
  /** Where the application receives its callbacks. */
  readonly url: string;
  answer(label: string): Promise<unknown>;
  hangUp(label: string): Promise<unknown>;
  advance(by: { minutes?: number; seconds?: number }): Promise<unknown>;
  /** Every callback that is due has been delivered. */
  settle(): Promise<void>;
  repeatCallbacks(): Promise<unknown>;
  /** The labels of those whose calls go on. */
  listCalls(): Promise<(string | null)[]>;
  /** The labels of those who were ever called into a conference. */
  listEverybody(conference: string): Promise<(string | null)[]>;
}

/** Twilio in process: the application is handed its callbacks. */
export async function simulateInProcess(deliver: Deliver, scenario: Scenario): Promise<TestTwilio> {
  const twilio = createSimulator({ authToken, deliver, scenario });
  const { calls, clock, deliveries, fetch } = twilio;
  onTestFinished(() => twilio.close());
  return {
    connection: { fetch },
    url: "https://desk.example/conferences",
    answer: (label) => calls.answer(label),
    hangUp: (label) => calls.hangUp(label),
    advance: (by) => clock.advance(by),
    settle: () => twilio.settle(),
    repeatCallbacks: () => deliveries.repeat(),
    listCalls: async () => calls.list().map(({ label }) => label),
    async listEverybody(name) {
      const found = twilio.conferences.find(({ friendlyName }) => friendlyName === name);
      return (found?.calls ?? []).map(({ label }) => label);
    },
  };
}

/** Serves an application, and gives its address. */
async function serve(deliver: Deliver): Promise<string> {
  const server = createServer(async (message, response) => {
    const chunks = await message.toArray();
    const headers = Object.entries(message.headers).map(([name, value]) => [name, String(value)]);
    const { url = "/", method = "POST" } = message;
    const request = new Request(new URL(url, address), {
      method,
      headers: Object.fromEntries(headers),
      body: Buffer.concat(chunks),
    });
    response.writeHead((await deliver(request)).status).end();
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  onTestFinished(() => void server.close());
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return `${address}/conferences`;
}

/** Twilio as a server, asked and told over HTTP alone; so is the application. */
export async function simulateOverHttp(deliver: Deliver, scenario: Scenario): Promise<TestTwilio> {
  const options = { port: 0, clock: "manual", authToken, scenario } as const;
  const [server, url] = await Promise.all([startSimulatorServer(options), serve(deliver)]);
  onTestFinished(async () => {
    await server.stop();
  });
  const control = createControlClient({ baseUrl: server.url });
  return {
    connection: { baseUrl: server.url },
    url,
    answer: (label) => control.answerCall(label),
    hangUp: (label) => control.hangUpCall(label),
    advance: (by) => control.advanceClock({ by }),
    settle: () => control.settle(),
    repeatCallbacks: () => control.addDeliveryRule({ action: "repeat" }),
    listCalls: async () => (await control.listCalls()).calls.map(({ label }) => label),
    listEverybody: async (name) =>
      (await control.getConference(name)).calls.map(({ label }) => label),
  };
}
