import type { ParticipantSummary } from "@conference-kit/insights-types";
import type { Overrides } from "../members.ts";
import type { Relation } from "../relation.ts";
import type { Source } from "../source.ts";
import { readCourse, suitCallStatus } from "./participant-course.ts";
import { settleStay } from "./participant-stay.ts";

type Given = Overrides<ParticipantSummary>;

/** The members of a participant who never joined: no times, events or metrics. */
const unjoined = {
  join_time: null,
  leave_time: null,
  duration_seconds: 0,
  events: null,
  metrics: null,
  is_moderator: false,
  is_coach: false,
  coached_participants: null,
} as const;

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

/** A moderator is who starts the conference by entering, or ends it by leaving. */
function settleModeration(
  { properties }: ParticipantSummary,
  given: Given,
): Partial<ParticipantSummary> {
  if (properties === null) return {};
  const { start_conference_on_enter, end_conference_on_exit } = properties;
  const moderates = start_conference_on_enter === true || end_conference_on_exit === true;
  const { is_moderator = moderates } = given;
  if (is_moderator === null || is_moderator === moderates) return { is_moderator };
  const starts = is_moderator && given.properties?.start_conference_on_enter !== false;
  const settled = {
    start_conference_on_enter: starts,
    end_conference_on_exit: is_moderator && !starts,
  };
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
  course: (members) => ({ ...readCourse(members) }),
  agree(participant, given, source) {
    const [known, built] = [readCourse(given), readCourse(participant)];
    const course = { joined: known.joined ?? built.joined, left: known.left ?? built.left };
    return {
      call_status: suitCallStatus(participant.call_status, course),
      ...settleStay(participant, given, course),
      ...settleCoaching(participant, given, source),
      ...settleModeration(participant, given),
      ...(course.joined ? {} : unjoined),
    };
  },
};
