import type { ParticipantSummary } from "@conference-kit/insights-types";
import type { Overrides } from "../members.ts";

type Members = Overrides<ParticipantSummary>;

const neverJoined: readonly unknown[] = ["busy", "canceled", "fail", "noanswer", "ringing"];
const joined: readonly unknown[] = ["answered", "completed"];

function hasJoined(members: Members): boolean | undefined {
  const { join_time, leave_time, call_status, duration_seconds: stayed } = members;
  if (join_time !== undefined) return join_time !== null;
  if (neverJoined.includes(call_status)) return false;
  const { is_moderator, is_coach, coached_participants: coached, events, metrics } = members;
  const active = is_moderator || is_coach || coached?.length || events || metrics;
  return joined.includes(call_status) || Boolean(leave_time || stayed || active) || undefined;
}

function hasLeft({ leave_time, duration_seconds: stayed }: Members): boolean | undefined {
  if (leave_time !== undefined) return leave_time !== null;
  return stayed === null ? false : Boolean(stayed) || undefined;
}

/** The progress of a participant; given times take precedence. */
export interface ParticipantCourse {
  readonly joined: boolean | undefined;
  readonly left: boolean | undefined;
}

export function readCourse(members: Members): ParticipantCourse {
  return { joined: hasJoined(members), left: hasLeft(members) };
}

/** The call_status for a progress; the given call_status if it fits. */
export function suitCallStatus(
  status: ParticipantSummary["call_status"],
  { joined: isJoined }: ParticipantCourse,
): ParticipantSummary["call_status"] {
  if (isJoined) return neverJoined.includes(status) ? "completed" : status;
  return joined.includes(status) ? "noanswer" : status;
}
