// Generated from the specifications by `pnpm generate`. Do not edit: edit the specifications.

import { type Builder, createBuilder } from "../builders/builder.ts";
import { createPageBuilder, type PageBuilder } from "../builders/page-builder.ts";
import type { Source } from "../builders/source.ts";
import { operations, type SchemaTypes } from "./index.ts";

/** One builder for each resource, and one for the pages of each list. */
export interface Builders {
  /** Builds `ConferenceSummary` with any part of it overridden; `.many(count)` builds several. What happened in one conference. Every field is there in every response; until Twilio knows its value, and wherever there is none, it is null. */
  readonly buildConferenceSummary: Builder<SchemaTypes["insights"]["ConferenceSummary"]>;
  /** Builds the pages that `listConferenceSummaries` answers, linked from the first to the last. */
  readonly buildConferenceSummaryPages: PageBuilder<SchemaTypes["insights"]["ConferenceSummary"], SchemaTypes["insights"]["ConferenceSummaryList"]>;
  /** Builds `Error` with any part of it overridden; `.many(count)` builds several. The body of a failed request. Members beyond these may appear. A proxy on the way to Twilio may answer an HTML page instead. */
  readonly buildError: Builder<SchemaTypes["insights"]["Error"]>;
  /** Builds `ParticipantSummary` with any part of it overridden; `.many(count)` builds several. An overview of the metadata and quality metrics of one conference participant. Every field is there in every response; until Twilio knows its value, and wherever there is none, it is null. */
  readonly buildParticipantSummary: Builder<SchemaTypes["insights"]["ParticipantSummary"]>;
  /** Builds the pages that `listParticipantSummaries` answers, linked from the first to the last. */
  readonly buildParticipantSummaryPages: PageBuilder<SchemaTypes["insights"]["ParticipantSummary"], SchemaTypes["insights"]["ParticipantSummaryList"]>;
  /** Builds `Conference` with any part of it overridden; `.many(count)` builds several. A conference that waits for its start, is in progress or has ended. */
  readonly buildConference: Builder<SchemaTypes["voice"]["Conference"]>;
  /** Builds the pages that `listConferences` answers, linked from the first to the last. */
  readonly buildConferencePages: PageBuilder<SchemaTypes["voice"]["Conference"], SchemaTypes["voice"]["ConferenceList"]>;
  /** Builds `Participant` with any part of it overridden; `.many(count)` builds several. A participant who is connected, or being connected, to a conference in progress. */
  readonly buildParticipant: Builder<SchemaTypes["voice"]["Participant"]>;
  /** Builds the pages that `listParticipants` answers, linked from the first to the last. */
  readonly buildParticipantPages: PageBuilder<SchemaTypes["voice"]["Participant"], SchemaTypes["voice"]["ParticipantList"]>;
}

/** Makes all builders, which take their SIDs and moments from one source. */
export function createBuildersFrom(source: Source): Builders {
  const buildConferenceSummary: Builders["buildConferenceSummary"] = createBuilder("insights", "ConferenceSummary", source);
  const buildConferenceSummaryPages: Builders["buildConferenceSummaryPages"] = createPageBuilder("insights", operations.insights.listConferenceSummaries, buildConferenceSummary);
  const buildError: Builders["buildError"] = createBuilder("insights", "Error", source);
  const buildParticipantSummary: Builders["buildParticipantSummary"] = createBuilder("insights", "ParticipantSummary", source);
  const buildParticipantSummaryPages: Builders["buildParticipantSummaryPages"] = createPageBuilder("insights", operations.insights.listParticipantSummaries, buildParticipantSummary);
  const buildConference: Builders["buildConference"] = createBuilder("voice", "Conference", source);
  const buildConferencePages: Builders["buildConferencePages"] = createPageBuilder("voice", operations.voice.listConferences, buildConference);
  const buildParticipant: Builders["buildParticipant"] = createBuilder("voice", "Participant", source);
  const buildParticipantPages: Builders["buildParticipantPages"] = createPageBuilder("voice", operations.voice.listParticipants, buildParticipant);

  return { buildConferenceSummary, buildConferenceSummaryPages, buildError, buildParticipantSummary, buildParticipantSummaryPages, buildConference, buildConferencePages, buildParticipant, buildParticipantPages };
}
