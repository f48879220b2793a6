import type { Operate } from "./answer.ts";
import { getConference, listConferences, updateConference } from "./conferences.ts";
import {
  createParticipant,
  deleteParticipant,
  getParticipant,
  listParticipants,
  updateParticipantOperation,
} from "./participants.ts";
import {
  getConferenceSummary,
  getParticipantSummary,
  listConferenceSummaries,
  listParticipantSummaries,
} from "./summaries.ts";

/** The function that plans each operation, by the operation's id in the specifications. */
export const operations: Readonly<Record<string, Operate>> = {
  createParticipant,
  getParticipant,
  updateParticipant: updateParticipantOperation,
  deleteParticipant,
  listParticipants,
  getConference,
  updateConference,
  listConferences,
  getConferenceSummary,
  listConferenceSummaries,
  getParticipantSummary,
  listParticipantSummaries,
};

/**
 * Names of the operations that the simulator simulates, such as `createParticipant`. A request for
 * any other one that the specifications have is checked, and answered with 501.
 */
export const simulatedOperations: readonly string[] = Object.keys(operations);
