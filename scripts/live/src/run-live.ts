import { createAttempt, type Traffic } from "./attempt.ts";
import { createClients } from "./clients.ts";
import type { AccountCredentials } from "./credentials.ts";
import type { CallJudgement } from "./outcome.ts";
import { startProxy } from "./proxy.ts";
import { readOperations } from "./read-operations.ts";
import { readSpecification } from "./specification.ts";
import { type TestCall, writeOperations } from "./write-operations.ts";

export interface RunLiveOptions {
  credentials: AccountCredentials;
  /** Server in the place of Twilio's. */
  upstream: URL | undefined;
  /** Conference to read. @default the latest one that has a summary */
  conferenceSid: string | undefined;
  /** What is dialled; without it nothing is created, changed or removed. */
  testCall: TestCall | undefined;
  /** How long an answer may take, in milliseconds. @default 20_000 */
  timeLimit?: number;
}

/**
 * Calls the operations of both APIs, and tells what each call has shown.
 *
 * @returns the ids of those that only read.
 */
export async function runLive(
  options: RunLiveOptions,
  onOutcome: (outcome: CallJudgement) => void,
): Promise<string[]> {
  const { credentials, upstream, conferenceSid, testCall, timeLimit = 20_000 } = options;
  const traffic: Traffic = { exchanges: [], obstacles: [] };
  const shared = {
    timeLimit,
    onExchange: (exchange: Traffic["exchanges"][number]) => traffic.exchanges.push(exchange),
    onProblem: (problem: string) => traffic.obstacles.push(problem),
  };
  const specifications = {
    voice: await readSpecification("voice"),
    insights: await readSpecification("insights"),
  };
  const voice = await startProxy({
    ...shared,
    document: specifications.voice.document,
    upstream: upstream ?? new URL("https://api.twilio.com"),
  });
  const insights = await startProxy({
    ...shared,
    document: specifications.insights.document,
    upstream: upstream ?? new URL("https://insights.twilio.com"),
  });
  try {
    const attempt = createAttempt(traffic, Object.values(specifications), onOutcome);
    const urls = { voice: voice.url, insights: insights.url };
    const clients = createClients(credentials, urls, timeLimit);
    const { accountSid } = credentials;
    const ids = await readOperations(attempt, clients, specifications, accountSid, conferenceSid);
    if (testCall !== undefined) await writeOperations(attempt, clients, testCall);
    return ids;
  } finally {
    await Promise.all([voice.close(), insights.close()]);
  }
}
