import { insightsPage, type Rule, reports } from "./rule.ts";

/** What the simulator does about Insights. */
export const insightsRules: readonly Rule[] = [
  {
    id: "summaries-come-late",
    about: "insights",
    what: "a summary is not found at first, then in progress, and complete within thirty minutes of the end",
    certainty: "documented",
    source: `${insightsPage}; when exactly is assumed`,
    assumption: "summaryCompleteAfter",
  },
  {
    id: "summaries-time-out",
    about: "insights",
    what: "a summary that isn't finished a day later has timed out",
    certainty: "documented",
    source: insightsPage,
  },
  {
    id: "summaries-are-kept",
    about: "insights",
    what: "summaries are kept for thirty days",
    certainty: "documented",
    source: insightsPage,
  },
  {
    id: "list-looks-back-a-day",
    about: "insights",
    what: "the list of summaries looks back a day unless it is told to look further",
    certainty: "observed",
    source: reports,
  },
  {
    id: "no-leg-no-summary",
    about: "insights",
    what: "a conference in which there never was a leg has no summary",
    certainty: "observed",
    source: reports,
  },
  {
    id: "counts-two-durations",
    about: "insights",
    what: "a conference's duration counts from its creation, its connect duration from its start",
    certainty: "documented",
    source: insightsPage,
  },
  {
    id: "not-started",
    about: "insights",
    what: "a conference that never started has status not_started, no start time and a connect duration of 0",
    certainty: "documented",
    source: insightsPage,
  },
  {
    id: "lists-moments",
    about: "insights",
    what: "a participant's events are lists of moments in epoch milliseconds",
    certainty: "observed",
    source: "Twilio's official example payloads",
  },
  {
    id: "unanswered-in-summaries",
    about: "insights",
    what: "participants who never answered have a call status and no metrics",
    certainty: "documented",
    source: insightsPage,
  },
  {
    id: "quality-is-given",
    about: "insights",
    what: "quality, issues and tags come from the scenario, and are null where it gives none",
    certainty: "ours",
    source: "nothing is invented: there is no audio whose quality could be measured",
  },
];
