import { createSummariesClient } from "@conference-kit/insights-summaries";
import { type Exchange, type Mock, startMock } from "@conference-kit/mock";
import {
  type LoadedSpecification,
  listOperations,
  type Operation,
} from "@conference-kit/specifications";
import { createConferencesClient } from "@conference-kit/voice-conferences";
import { createParticipantsClient } from "@conference-kit/voice-participants";
import type { IHttpOperation } from "@stoplight/types";
import { afterAll, beforeAll } from "vitest";
import { loadTested } from "../specifications.ts";
import { type Clients, credentials } from "../suite/contract.ts";

export interface OwnMocks {
  clients(): Clients;
  voice(): Mock;
  insights(): Mock;
  operations(): IHttpOperation[];
  /** The same operations, as the model of the specifications has them. */
  described(): Operation[];
  /** The latest exchange, with either API. */
  latest(): Exchange;
}

/**
 * Starts mocks for the tests of a file alone: what chance has sent must not fill a cell of the
 * matrix in one run and leave it empty in the next.
 *
 * @param findUpstream - Server whose answers are validated, instead of answering from the examples.
 */
export function useOwnMocks(findUpstream?: () => string): OwnMocks {
  let voice: Mock;
  let insights: Mock;
  let clients: Clients;
  let latest: Exchange | undefined;
  let tested: LoadedSpecification[];

  function start(name: string): Promise<Mock> {
    const found = tested.find(({ specification }) => specification.fixtures === name);
    if (found === undefined) throw new Error(`openapi/specifications.json has no ${name}.`);
    return startMock({
      // The mock may write into what it serves.
      specification: structuredClone(found.document),
      onExchange: (exchange) => {
        latest = exchange;
      },
      ...(findUpstream && { upstream: new URL(findUpstream()) }),
    });
  }

  beforeAll(async () => {
    tested = await loadTested();
    [voice, insights] = await Promise.all([start("voice"), start("insights")]);
    const options = { ...credentials, retry: { attempts: 1 } };
    clients = {
      conferences: createConferencesClient({ ...options, baseUrl: voice.url }),
      participants: createParticipantsClient({ ...options, baseUrl: voice.url }),
      summaries: createSummariesClient({ ...options, baseUrl: insights.url }),
    };
  });
  afterAll(() => Promise.all([voice.close(), insights.close()]));

  return {
    clients: () => clients,
    voice: () => voice,
    insights: () => insights,
    operations: () => [...voice.operations, ...insights.operations],
    described: () => tested.flatMap(({ document }) => listOperations(document)),
    latest() {
      if (latest === undefined) throw new Error("Nothing has gone by yet.");
      return latest;
    },
  };
}
