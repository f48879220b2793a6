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

/** What each operation does, by its name in the specifications. */
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
