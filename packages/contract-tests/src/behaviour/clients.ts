import type { ClientOptions } from "@conference-kit/client-runtime";
import { createSummariesClient, type SummariesClient } from "@conference-kit/insights-summaries";
import { createSummariesApi } from "@conference-kit/insights-summaries/api";
import { type ConferencesClient, createConferencesClient } from "@conference-kit/voice-conferences";
import {
  createParticipantsClient,
  type ParticipantsClient,
} from "@conference-kit/voice-participants";
import { createParticipantsApi } from "@conference-kit/voice-participants/api";
import { type Contract, useContract, type Wanted } from "../suite/contract.ts";

export interface Clients {
  conferences: ConferencesClient;
  participants: ParticipantsClient;
  summaries: SummariesClient;
  participantsApi: ReturnType<typeof createParticipantsApi>;
  summariesApi: ReturnType<typeof createSummariesApi>;
}

export interface ConnectedContract extends Contract {
  /**
   * Gives clients of the mock.
   *
   * @param wanted - Answers to one request after another; the mock chooses any further one.
   */
  connect(wanted?: Wanted[], options?: ClientOptions): Clients;
}

/** Connects the tests of a file to the mocks, with the clients whose behaviour is tested by hand. */
export function useClients(): ConnectedContract {
  const contract = useContract();
  return {
    ...contract,
    connect(wanted, options) {
      const voice = contract.optionsFor("voice", wanted, options);
      const insights = contract.optionsFor("insights", wanted, options);
      return {
        conferences: createConferencesClient(voice),
        participants: createParticipantsClient(voice),
        participantsApi: createParticipantsApi(voice),
        summaries: createSummariesClient(insights),
        summariesApi: createSummariesApi(insights),
      };
    },
  };
}
