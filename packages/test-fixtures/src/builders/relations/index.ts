import type { Relation } from "../relation.ts";
import { conferenceRelation } from "./conference.ts";
import { conferenceSummaryRelation } from "./conference-summary.ts";
import { errorRelation } from "./error.ts";
import { measurementRelation, streamMetricsRelation } from "./metrics.ts";
import { participantRelation } from "./participant.ts";
import { participantSummaryRelation } from "./participant-summary.ts";

/** Relations by the name of the schema. */
export const relations: Readonly<Record<string, Relation<Record<string, unknown>>>> = {
  Conference: conferenceRelation,
  ConferenceSummary: conferenceSummaryRelation,
  Error: errorRelation,
  Measurement: measurementRelation,
  Participant: participantRelation,
  ParticipantSummary: participantSummaryRelation,
  StreamMetrics: streamMetricsRelation,
};
