import type { ConferenceSummary, ParticipantSummary } from "@conference-kit/insights-types";
import { InvalidArgumentError, listExisting } from "../core/errors.ts";
import { participantOf } from "../core/find.ts";
import type { Conference, State } from "../core/state.ts";
import { processingStateOf, summarizeConference } from "../insights/conference-summary.ts";
import { summarizeParticipant } from "../insights/participant-summary.ts";

/** The summary of a conference, as Insights has it. */
export interface SummaryView {
  /** Its processing state; null while Insights answers 404. */
  readonly state: Conference["summary"];
  readonly conference: ConferenceSummary | null;
  readonly participants: readonly ParticipantSummary[];
}

const origin = "https://insights.twilio.com";

/** @throws InvalidArgumentError if there is no such conference. */
export function viewSummary(state: State, conferenceSid: string): SummaryView {
  const conference = state.conferences.get(conferenceSid);
  if (conference === undefined) {
    const existing = listExisting(state.conferences.keys());
    throw new InvalidArgumentError("conferenceSid", `is that of no conference; ${existing}`);
  }
  const processingState = processingStateOf(state, conference);
  if (processingState === undefined) return { state: null, conference: null, participants: [] };
  const how = { processingState, origin };
  return {
    state: conference.summary ?? "timeout",
    conference: summarizeConference(state, conference, how),
    participants: conference.everybody.map((callSid) =>
      summarizeParticipant(state, participantOf(state, { callSid }), how),
    ),
  };
}
