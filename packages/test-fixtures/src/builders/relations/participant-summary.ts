import type { ParticipantSummary } from "@conference-kit/insights-types";
import { addSeconds, readMoment, secondsBetween } from "../moment.ts";
import type { Overrides } from "../overrides.ts";
import type { Relation } from "../relation.ts";
import type { Source } from "../source.ts";

type Given = Overrides<ParticipantSummary>;
type Events = ParticipantSummary["events"];

const neverJoined = ["busy", "canceled", "fail", "noanswer", "ringing"];

const unjoined = {
  join_time: null,
  leave_time: null,
  duration_seconds: 0,
  events: null,
  metrics: null,
} as const;

function keepEventsWithin(events: Events, start: string | null, end: string | null): Events {
  const from = readMoment(start) ?? 0;
  const to = readMoment(end) ?? Number.POSITIVE_INFINITY;
  const kept = Object.entries(events ?? {}).map(([name, moments]) => [
    name,
    Array.isArray(moments) ? moments.filter((moment) => moment >= from && moment <= to) : moments,
  ]);
  return events && Object.fromEntries(kept);
}

function stay({ join_time, leave_time, events }: ParticipantSummary, given: Given) {
  const { duration_seconds: lasting } = given;
  const left =
    given.leave_time === undefined && typeof lasting === "number"
      ? addSeconds(join_time, lasting)
      : leave_time;
  return {
    leave_time: left,
    duration_seconds: secondsBetween(join_time, left) ?? (join_time === null ? 0 : null),
    events: keepEventsWithin(events, join_time, left),
  };
}

function coaching(
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

function moderation({ is_moderator, properties }: ParticipantSummary, given: Given) {
  if (properties === null || given.properties === undefined) return { is_moderator };
  const { start_conference_on_enter, end_conference_on_exit } = properties;
  return { is_moderator: start_conference_on_enter === true || end_conference_on_exit === true };
}

export const participantSummaryRelation: Relation<ParticipantSummary> = {
  sid: "participant_sid",
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
    ...stay(participant, given),
    ...coaching(participant, given, source),
    ...moderation(participant, given),
    ...(neverJoined.includes(participant.call_status ?? "") && unjoined),
  }),
  follow: ({ account_sid, conference_sid, join_time, leave_time, label }, index) => ({
    account_sid,
    conference_sid,
    join_time,
    leave_time,
    label: label && `${label}-${index + 1}`,
  }),
};
