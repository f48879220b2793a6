import { createSummariesClient, type SummariesClient } from "@conference-kit/insights-summaries";
import { createSummariesApi } from "@conference-kit/insights-summaries/api";
import { type Exchange, type Listener, readViolations } from "@conference-kit/mock";
import { type ConferencesClient, createConferencesClient } from "@conference-kit/voice-conferences";
import {
  type AuthTokenCredentials,
  type ClientOptions,
  createParticipantsClient,
  type Fetch,
  type ParticipantsClient,
} from "@conference-kit/voice-participants";
import { createParticipantsApi } from "@conference-kit/voice-participants/api";
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject } from "vitest";
import { errors } from "../values/errors.ts";
import { startRecorder } from "./recorder.ts";
import { readSentRequest, type SentRequest } from "./sent-request.ts";
import { accountSid } from "./sids.ts";

/** A named example that the mock is to answer with. */
export interface Wanted {
  status: number;
  example?: string;
}

export interface Clients {
  conferences: ConferencesClient;
  participants: ParticipantsClient;
  summaries: SummariesClient;
}

/** The typed raw clients, which give `{ data, error, response }`. */
export interface RawClients {
  participantsApi: ReturnType<typeof createParticipantsApi>;
  summariesApi: ReturnType<typeof createSummariesApi>;
}

export interface Contract {
  /**
   * Gives clients of the mock.
   *
   * @param wanted - Answers to one request after another; the mock chooses any further one.
   */
  connect(wanted?: Wanted[], options?: ClientOptions): Clients & RawClients;
  /** Base URLs that record what goes to each of Twilio's hosts. */
  hosts(): Record<"api.twilio.com" | "insights.twilio.com", string>;
  /** What has gone by since the test began, with both APIs. */
  exchanges: Exchange[];
  /** What the clients have sent since the test began. */
  sent(): SentRequest[];
  /** The JSON of the latest answer, as it came over the wire. */
  answer(): unknown;
}

export const credentials: AuthTokenCredentials = { accountSid, authToken: "an-auth-token" };

/** Headers of every request with {@link credentials}. */
export const headers: Record<string, string> = {
  accept: "*/*",
  authorization: `Basic ${btoa(`${credentials.accountSid}:${credentials.authToken}`)}`,
};

/** Headers of a request that carries a form. */
export const formHeaders: Record<string, string> = {
  ...headers,
  "content-type": "application/x-www-form-urlencoded",
};

function createAskingFetch(wanted: Wanted[]): Fetch {
  const remaining = [...wanted];
  return (url, init) => {
    const next = remaining.shift();
    const headers = new Headers(init.headers);
    if (next !== undefined) {
      const example = next.example === undefined ? "" : `, example=${next.example}`;
      headers.set("prefer", `code=${next.status}${example}`);
    }
    return fetch(url, { ...init, headers });
  };
}

/**
 * Expects of an answer what holds for every one: a success has to be as the specification says, and
 * an error has to be one that it declares, because for what it doesn't Prism makes its own.
 */
function expectDeclared({ status, headers, body }: Exchange["response"]): void {
  if (status < 400) {
    expect(readViolations({ headers })).toEqual([]);
  } else {
    const declared = errors.filter((error) => error.status === status);
    expect(declared.map(({ code }) => code)).toContain(JSON.parse(body).code);
  }
}

/** Connects the tests of a file to the mocks. */
export function useContract(): Contract {
  const exchanges: Exchange[] = [];
  let voice: Listener;
  let insights: Listener;

  beforeAll(async () => {
    const { voice: voiceMock = "", insights: insightsMock = "" } = inject("mocks");
    voice = await startRecorder(voiceMock, exchanges);
    insights = await startRecorder(insightsMock, exchanges);
  });
  beforeEach(() => {
    exchanges.length = 0;
  });
  afterEach(() => {
    for (const { response } of exchanges) expectDeclared(response);
  });
  afterAll(() => Promise.all([voice.close(), insights.close()]));

  return {
    connect(wanted = [], options = credentials) {
      const shared = { fetch: createAskingFetch(wanted), retry: { attempts: 1 }, ...options };
      const voiceOptions = { ...shared, baseUrl: voice.url };
      const insightsOptions = { ...shared, baseUrl: insights.url };
      return {
        conferences: createConferencesClient(voiceOptions),
        participants: createParticipantsClient(voiceOptions),
        participantsApi: createParticipantsApi(voiceOptions),
        summaries: createSummariesClient(insightsOptions),
        summariesApi: createSummariesApi(insightsOptions),
      };
    },
    hosts: () => ({ "api.twilio.com": voice.url, "insights.twilio.com": insights.url }),
    exchanges,
    sent: () => exchanges.map(readSentRequest),
    answer: () => JSON.parse(exchanges.at(-1)?.response.body ?? ""),
  };
}
