import { createSummariesClient, type SummariesClient } from "@conference-kit/insights-summaries";
import {
  createParticipantsClient,
  type ParticipantsClient,
} from "@conference-kit/voice-participants";
import { onTestFinished } from "vitest";
import { createControlClient, type SimulatorControl } from "../src/control/index.ts";
import {
  type SimulatorServer,
  type SimulatorServerOptions,
  startSimulatorServer,
} from "../src/server/index.ts";
import { findMisfit } from "./control-schemas.ts";
import { accountSid, authToken } from "./harness.ts";

/** A server, and the clients that ask it. */
export interface ServedClients {
  readonly server: SimulatorServer;
  readonly control: SimulatorControl;
  readonly participants: ParticipantsClient;
  readonly summaries: SummariesClient;
}

/** Asks as `fetch` does, and holds each answer of the control API against its document. */
async function fetchDescribed(url: string, init: RequestInit): Promise<Response> {
  const response = await fetch(url, init);
  const misfit = await findMisfit(url, init.method ?? "GET", response);
  if (misfit !== undefined) throw new Error(misfit);
  return response;
}

/** Starts a server on a free port with a manual clock, and stops it after the test. */
export async function serve(options: Partial<SimulatorServerOptions> = {}): Promise<ServedClients> {
  const server = await startSimulatorServer({
    port: 0,
    clock: "manual",
    order: "fixed",
    ...(options.accounts === undefined && { authToken }),
    ...options,
  });
  onTestFinished(async () => {
    await server.stop();
  });
  const credentials = { accountSid, authToken, baseUrl: server.url, retry: { attempts: 1 } };
  return {
    server,
    control: createControlClient({ baseUrl: server.url, fetch: fetchDescribed }),
    participants: createParticipantsClient(credentials),
    summaries: createSummariesClient(credentials),
  };
}
