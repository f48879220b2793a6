// Generated from the specifications by `pnpm generate`. Do not edit: edit the specifications.

import { createBuilders } from "../builders/create-builders.ts";
import type { Builders } from "./builders.ts";

const builders: Builders = /* @__PURE__ */ createBuilders();

/** Builds `ConferenceSummary` with any part of it overridden; `.many(count)` builds several. What happened in one conference. Every field is there in every response; until Twilio knows its value, and wherever there is none, it is null. */
export const buildConferenceSummary: Builders["buildConferenceSummary"] = builders.buildConferenceSummary;

/** Builds the pages that `listConferenceSummaries` answers, linked from the first to the last. */
export const buildConferenceSummaryPages: Builders["buildConferenceSummaryPages"] = builders.buildConferenceSummaryPages;

/** Builds `Error` with any part of it overridden; `.many(count)` builds several. The body of a failed request. Members beyond these may appear. A proxy on the way to Twilio may answer an HTML page instead. */
export const buildError: Builders["buildError"] = builders.buildError;

/** Builds `ParticipantSummary` with any part of it overridden; `.many(count)` builds several. An overview of the metadata and quality metrics of one conference participant. Every field is there in every response; until Twilio knows its value, and wherever there is none, it is null. */
export const buildParticipantSummary: Builders["buildParticipantSummary"] = builders.buildParticipantSummary;

/** Builds the pages that `listParticipantSummaries` answers, linked from the first to the last. */
export const buildParticipantSummaryPages: Builders["buildParticipantSummaryPages"] = builders.buildParticipantSummaryPages;

/** Builds `Conference` with any part of it overridden; `.many(count)` builds several. A conference that waits for its start, is in progress or has ended. */
export const buildConference: Builders["buildConference"] = builders.buildConference;

/** Builds the pages that `listConferences` answers, linked from the first to the last. */
export const buildConferencePages: Builders["buildConferencePages"] = builders.buildConferencePages;

/** Builds `Participant` with any part of it overridden; `.many(count)` builds several. A participant who is connected, or being connected, to a conference in progress. */
export const buildParticipant: Builders["buildParticipant"] = builders.buildParticipant;

/** Builds the pages that `listParticipants` answers, linked from the first to the last. */
export const buildParticipantPages: Builders["buildParticipantPages"] = builders.buildParticipantPages;
