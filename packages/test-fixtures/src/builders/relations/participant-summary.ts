import type { ParticipantSummary } from "@conference-kit/insights-types";
import { settleInterval } from "../interval.ts";
import { readMoment } from "../moment.ts";
import type { Overrides } from "../overrides.ts";
import type { Relation } from "../relation.ts";
import type { Source } from "../source.ts";

type Given = Overrides<ParticipantSummary>;
type Events = ParticipantSummary["events"];

const neverJoined: readonly (string | null)[] = ["busy", "canceled", "fail", "noanswer", "ringing"];

const unjoined = {
  join_time: null,
  leave_time: null,
  duration_seconds: 0,
  events: null,
  metrics: null,
} as const;

function hasJoined({ call_status, join_time }: ParticipantSummary): boolean {
  return join_time !== null && !neverJoined.includes(call_status);
}

function keepEventsWithin(events: Events, start: string | null, end: string | null): Events {
  const from = readMoment(start) ?? 0;
  const to = readMoment(end) ?? Number.POSITIVE_INFINITY;
  const kept = Object.entries(events ?? {}).map(([name, moments]) => [
    name,
    Array.isArray(moments) ? moments.filter((moment) => moment >= from && moment <= to) : moments,
  ]);
  return events && Object.fromEntries(kept);
}

function settleStay({ join_time, leave_time, events }: ParticipantSummary, given: Given) {
  const { start, end, seconds } = settleInterval(
    { start: join_time, end: leave_time },
    { start: given.join_time, end: given.leave_time, seconds: given.duration_seconds },
  );
  return {
    join_time: start,
    leave_time: end,
    duration_seconds: seconds,
    events: keepEventsWithin(events, start, end),
  };
}

function settleCoaching(
  { is_coach, coached_participants }: ParticipantSummary,
  given: Given,
  { sid }: Source,
) {
  const coaches =
    given.coached_participants === undefined ? is_coach : (coached_participants?.length ?? 0) > 0;
  return {
    is_coach: coaches,
    coached_participants: coaches ? (coached_participants ?? [sid("CA")]) : null,
  };
}

function settleModeration(
  { properties }: ParticipantSummary,
  given: Given,
): Partial<ParticipantSummary> {
  if (properties === null) return {};
  const { start_conference_on_enter, end_conference_on_exit } = properties;
  const moderates = start_conference_on_enter === true || end_conference_on_exit === true;
  if (given.properties !== undefined) return { is_moderator: moderates };
  const { is_moderator = moderates } = given;
  if (is_moderator === null || is_moderator === moderates) return {};
  const settled = { start_conference_on_enter: is_moderator, end_conference_on_exit: false };
  return { properties: { ...properties, ...settled } };
}

export const participantSummaryRelation: Relation<ParticipantSummary> = {
  shared: ["account_sid", "conference_sid", "join_time"],
  named: "label",
  decisive: [
    "processing_state",
    "call_status",
    "call_direction",
    "join_time",
    "leave_time",
    "is_coach",
    "coached_participants",
  ],
  agree: (participant, given, source) => ({
    ...settleStay(participant, given),
    ...settleCoaching(participant, given, source),
    ...settleModeration(participant, given),
    ...(hasJoined(participant) ? {} : unjoined),
  }),
};
