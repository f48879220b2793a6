import type {
  CallStatus,
  CallType,
  ParticipantEvents,
  ParticipantProperties,
  ParticipantSummary,
  ProcessingState,
} from "@conference-kit/insights-types";
import { conferenceOf } from "../core/find.ts";
import type { Participant, State } from "../core/state.ts";
import { identityOf, secondsBetween, toIso } from "./conference-summary.ts";

/** Each status of a call as Insights spells it; one that isn't here hasn't begun to ring. */
const callStatuses: Readonly<Record<string, CallStatus>> = {
  ringing: "ringing",
  "in-progress": "answered",
  completed: "completed",
  busy: "busy",
  "no-answer": "noanswer",
  failed: "fail",
  canceled: "canceled",
};

function callTypeOf(participant: Participant): CallType {
  const identity = identityOf(participant);
  if (identity.startsWith("client:")) return "client";
  return identity.startsWith("sip:") ? "sip" : "carrier";
}

function listEvents({ actions }: Participant): ParticipantEvents | null {
  const events: Record<string, number[]> = {};
  for (const { name, at } of actions) {
    const moments = events[name] ?? [];
    events[name] = [...moments, at];
  }
  return actions.length === 0 ? null : events;
}

function listProperties({ settings, endConferenceOnExit }: Participant): ParticipantProperties {
  const { beep, region } = settings;
  return {
    start_conference_on_enter: settings.startConferenceOnEnter,
    end_conference_on_exit: endConferenceOnExit,
    play_early_media: settings.earlyMedia,
    enter_muted: settings.enterMuted,
    beep_on_enter: beep === "true" || beep === "onEnter",
    beep_on_exit: beep === "true" || beep === "onExit",
    recording_enabled: settings.record,
    trim_recording: settings.trim,
    ...(region === null ? {} : { requested_region: region }),
  };
}

/** The summary of a participant, from their state. */
export function summarizeParticipant(
  state: State,
  participant: Participant,
  { processingState, origin }: { processingState: ProcessingState; origin: string },
): ParticipantSummary {
  const { conferenceSid, participantSid, joinedAt, leftAt, settings, coached } = participant;
  const { startedAt, settings: conference } = conferenceOf(state, participant);
  const joined = joinedAt !== null;
  const outbound = participant.direction === "outbound";
  const moderates = settings.startConferenceOnEnter || participant.endConferenceOnExit;
  return {
    participant_sid: participantSid,
    label: participant.label,
    conference_sid: conferenceSid,
    call_sid: participant.callSid,
    account_sid: participant.accountSid,
    call_direction: participant.direction,
    from: participant.from,
    to: participant.to,
    call_status: callStatuses[participant.callStatus] ?? null,
    country_code: null,
    is_moderator: joined && moderates,
    join_time: toIso(joinedAt),
    leave_time: joined ? toIso(leftAt) : null,
    duration_seconds: joined ? secondsBetween(joinedAt, leftAt) : 0,
    outbound_queue_length: outbound
      ? Math.round((participant.dialAt - participant.createdAt) / 1000)
      : null,
    outbound_time_in_queue:
      outbound && participant.dialledAt !== null
        ? participant.dialledAt - participant.createdAt
        : null,
    jitter_buffer_size: settings.jitterBufferSize,
    is_coach: coached.length > 0,
    coached_participants: coached.length > 0 ? [...coached] : null,
    participant_region: null,
    conference_region: startedAt === null ? null : (conference.region ?? "us1"),
    call_type: callTypeOf(participant),
    processing_state: processingState,
    properties: listProperties(participant),
    events: listEvents(participant),
    metrics: joined ? participant.plan.quality : null,
    url: `${origin}/v1/Conferences/${conferenceSid}/Participants/${participantSid}`,
  };
}
