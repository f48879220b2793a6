import type {
  ConferenceSummary,
  ConferenceSummaryList,
  ParticipantSummary,
  ParticipantSummaryList,
} from "@conference-kit/insights-types";
import { participantOf } from "../core/find.ts";
import type { Conference, State } from "../core/state.ts";
import { processingStateOf, summarizeConference } from "../insights/conference-summary.ts";
import { summarizeParticipant } from "../insights/participant-summary.ts";
import { type ApiRequest, answerOnly, type Operate, textOf } from "./answer.ts";
import { notFound } from "./find-resource.ts";
import { cutPage, meta } from "./page.ts";

const day = 86_400_000;

function summarize(
  state: State,
  conference: Conference,
  { origin }: ApiRequest,
): ConferenceSummary | undefined {
  const processingState = processingStateOf(state, conference);
  return processingState && summarizeConference(state, conference, { processingState, origin });
}

/** The conference that a path names, if Insights has a summary of it. */
function findSummarized(state: State, request: ApiRequest) {
  const conference = state.conferences.get(textOf(request.path, "ConferenceSid"));
  if (conference?.accountSid !== request.accountSid) throw notFound(request);
  const processingState = processingStateOf(state, conference);
  if (processingState === undefined) throw notFound(request);
  return { conference, processingState, origin: request.origin };
}

export const getConferenceSummary: Operate = (state, request) => {
  const { conference, ...how } = findSummarized(state, request);
  return answerOnly(summarizeConference(state, conference, how));
};

function fits(summary: ConferenceSummary, query: ApiRequest["query"], now: number): boolean {
  const created = Date.parse(summary.create_time ?? "");
  const { CreatedAfter: after, CreatedBefore: before, Tags: tag, DetectedIssues: issue } = query;
  const is = (name: string, value: unknown) => query[name] === undefined || query[name] === value;
  const issues = Object.entries(summary.detected_issues ?? {});
  return (
    created >= (typeof after === "string" ? Date.parse(after) : now - day) &&
    (typeof before !== "string" || created <= Date.parse(before)) &&
    is("ConferenceSid", summary.conference_sid) &&
    is("FriendlyName", summary.friendly_name) &&
    is("Status", summary.status) &&
    is("MixerRegion", summary.mixer_region) &&
    is("EndReason", summary.end_reason) &&
    (tag === undefined || summary.tags?.some((each) => each === tag) === true) &&
    (issue === undefined || issues.some(([name, count]) => name === issue && Number(count) > 0))
  );
}

export const listConferenceSummaries: Operate = (state, request) => {
  const all = state.accounts.get(request.accountSid)?.conferences ?? [];
  const items = all
    .flatMap((conferenceSid) => state.conferences.get(conferenceSid) ?? [])
    .flatMap((conference) => summarize(state, conference, request) ?? [])
    .filter((summary) => fits(summary, request.query, state.now));
  const page = cutPage(request, {
    items,
    sid: ({ conference_sid }) => conference_sid,
    placeOf: (sid) => all.indexOf(sid),
  });
  const body: ConferenceSummaryList = {
    meta: meta(page, request.origin, "conferences"),
    conferences: [...page.items],
  };
  return answerOnly(body);
};

/** Keeps only the events that a query asks for. */
function selectEvents(summary: ParticipantSummary, { Events: asked }: ApiRequest["query"]) {
  if (typeof asked !== "string" || summary.events === null) return summary;
  const names = asked.split(",");
  const events = Object.entries(summary.events).filter(([name]) => names.includes(name));
  return { ...summary, events: Object.fromEntries(events) };
}

export const listParticipantSummaries: Operate = (state, request) => {
  const { conference, ...how } = findSummarized(state, request);
  const { ParticipantSid: participantSid, Label: label } = request.query;
  const summaries = conference.everybody
    .map((callSid) => participantOf(state, { callSid }))
    .map((participant) => summarizeParticipant(state, participant, how));
  const items = summaries
    .filter(
      (summary) =>
        (participantSid === undefined || summary.participant_sid === participantSid) &&
        (label === undefined || summary.label === label),
    )
    .map((summary) => selectEvents(summary, request.query));
  const page = cutPage(request, {
    items,
    sid: ({ participant_sid }) => participant_sid,
    placeOf: (sid) => summaries.findIndex(({ participant_sid }) => participant_sid === sid),
  });
  const body: ParticipantSummaryList = {
    meta: meta(page, request.origin, "participants"),
    participants: [...page.items],
  };
  return answerOnly(body);
};

export const getParticipantSummary: Operate = (state, request) => {
  const { conference, ...how } = findSummarized(state, request);
  const participantSid = textOf(request.path, "ParticipantSid");
  for (const callSid of conference.everybody) {
    const participant = participantOf(state, { callSid });
    if (participant.participantSid !== participantSid) continue;
    return answerOnly(selectEvents(summarizeParticipant(state, participant, how), request.query));
  }
  throw notFound(request);
};
