import type {
  ConferenceEndReason,
  ConferenceStatus,
  ConferenceSummary,
  ProcessingState,
} from "@conference-kit/insights-types";
import type { EndReason } from "../core/conference-event.ts";
import { hadLeg, participantOf } from "../core/find.ts";
import type { Conference, Participant, State } from "../core/state.ts";

/** Each reason as Insights spells it. */
const endReasons: Readonly<Record<EndReason, ConferenceEndReason>> = {
  "conference-ended-via-api": "conference_ended_via_api",
  "participant-with-end-conference-on-exit-left": "participant_with_end_conference_on_exit_left",
  "participant-with-end-conference-on-exit-kicked":
    "participant_with_end_conference_on_exit_kicked",
  "last-participant-left": "last_participant_left",
  "last-participant-kicked": "last_participant_kicked",
};

export function toIso(milliseconds: number | null): string | null {
  return milliseconds === null ? null : new Date(milliseconds).toISOString().replace(".000Z", "Z");
}

/** Whole seconds between two times; null as long as the second is not known. */
export function secondsBetween(from: number, to: number | null): number | null {
  return to === null ? null : Math.round((to - from) / 1000);
}

function statusOf({ endedAt, startedAt }: Conference, state: ProcessingState): ConferenceStatus {
  if (state === "timeout") return "summary_timeout";
  if (startedAt === null) return "not_started";
  return endedAt === null ? "in_progress" : "completed";
}

/** A participant's address: the number or client at the other end of their call. */
export function identityOf({ direction, from, to }: Participant): string {
  return direction === "inbound" ? from : to;
}

/** The summary of a conference, from its state. */
export function summarizeConference(
  state: State,
  conference: Conference,
  { processingState, origin }: { processingState: ProcessingState; origin: string },
): ConferenceSummary {
  const { conferenceSid, createdAt, startedAt, endedAt, endReason, settings } = conference;
  const joined = conference.everybody
    .map((callSid) => participantOf(state, { callSid }))
    .filter(({ joinedAt }) => joinedAt !== null);
  const url = `${origin}/v1/Conferences/${conferenceSid}`;
  const { detected_issues = null, tags = null, tag_info = null } = conference.rule?.summary ?? {};
  return {
    conference_sid: conferenceSid,
    account_sid: conference.accountSid,
    friendly_name: conference.friendlyName,
    create_time: toIso(createdAt),
    start_time: toIso(startedAt),
    end_time: toIso(endedAt),
    duration_seconds: secondsBetween(createdAt, endedAt),
    connect_duration_seconds: startedAt === null ? 0 : secondsBetween(startedAt, endedAt),
    status: statusOf(conference, processingState),
    max_participants: settings.maxParticipants,
    max_concurrent_participants: conference.mostJoined,
    unique_participants: new Set(joined.map(identityOf)).size,
    end_reason: endReason && endReasons[endReason],
    ended_by: conference.endedBy,
    mixer_region: startedAt === null ? null : (settings.region ?? "us1"),
    mixer_region_requested: settings.region,
    recording_enabled: settings.record,
    detected_issues,
    tags,
    tag_info,
    processing_state: processingState,
    url,
    links: { conference_participants: `${url}/Participants` },
  };
}

const day = 86400000;
const kept = 30 * day;

/** The state of a conference's summary; undefined while Insights does not have it, or no longer does. */
export function processingStateOf(
  state: State,
  conference: Conference,
): ProcessingState | undefined {
  const { createdAt, endedAt, summary } = conference;
  const { now } = state;
  if (endedAt !== null) return now < endedAt + kept ? (summary ?? undefined) : undefined;
  return now >= createdAt + day && hadLeg(state, conference) ? "timeout" : undefined;
}
