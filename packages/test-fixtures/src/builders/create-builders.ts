import type {
  ConferenceSummary,
  ConferenceSummaryList,
  ParticipantSummary,
  ParticipantSummaryList,
} from "@conference-kit/insights-types";
import type { ErrorBody, Participant, ParticipantList } from "@conference-kit/voice-participants";
import { operations } from "../generated/index.ts";
import { type Builder, createBuilder } from "./builder.ts";
import { createPageBuilder, type PageBuilder } from "./page-builder.ts";
import { createSource } from "./source.ts";
import { checkWholeNumber } from "./whole-number.ts";

export interface BuilderOptions {
  /**
   * Decides all SIDs and moments. Builders with the same seed that are called in the same order
   * build the same.
   *
   * @default 1
   */
  readonly seed?: number | undefined;
}

/** One builder for each resource and for each list. */
export interface Builders {
  /** Builds a participant of a conference in progress, as the Voice API answers it. */
  readonly buildParticipant: Builder<Participant>;
  /** Builds the pages of a conference's participants, as the Voice API answers them. */
  readonly buildParticipantPages: PageBuilder<Participant, ParticipantList>;
  /** Builds the summary of a conference, as Conference Insights answers it. */
  readonly buildConferenceSummary: Builder<ConferenceSummary>;
  /** Builds the pages of an account's conference summaries. */
  readonly buildConferenceSummaryPages: PageBuilder<ConferenceSummary, ConferenceSummaryList>;
  /** Builds the summary of one conference participant, as Conference Insights answers it. */
  readonly buildParticipantSummary: Builder<ParticipantSummary>;
  /** Builds the pages of a conference's participant summaries. */
  readonly buildParticipantSummaryPages: PageBuilder<ParticipantSummary, ParticipantSummaryList>;
  /** Builds the body of a failed request; a `code` or a `status` is enough to get a known one. */
  readonly buildError: Builder<ErrorBody>;
}

/**
 * Makes builders of one's own, whose seed and order of calls nobody else has a part in.
 *
 * @throws RangeError if the seed is not a whole number from 0 on.
 * @example
 * const { buildParticipant } = createBuilders({ seed: 42 });
 */
export function createBuilders({ seed = 1 }: BuilderOptions = {}): Builders {
  checkWholeNumber("seed", seed, 0);
  const source = createSource(seed);
  const { listParticipants } = operations.voice;
  const { listConferenceSummaries, listParticipantSummaries } = operations.insights;
  const buildParticipant = createBuilder("voice", "Participant", source);
  const buildConferenceSummary = createBuilder("insights", "ConferenceSummary", source);
  const buildParticipantSummary = createBuilder("insights", "ParticipantSummary", source);
  return {
    buildParticipant,
    buildParticipantPages: createPageBuilder("voice", listParticipants, buildParticipant),
    buildConferenceSummary,
    buildConferenceSummaryPages: createPageBuilder(
      "insights",
      listConferenceSummaries,
      buildConferenceSummary,
    ),
    buildParticipantSummary,
    buildParticipantSummaryPages: createPageBuilder(
      "insights",
      listParticipantSummaries,
      buildParticipantSummary,
    ),
    buildError: createBuilder("voice", "Error", source),
  };
}
