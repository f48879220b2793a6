import type { CallEnd, ConferenceEvent, EndReason, LeaveReason } from "./conference-event.ts";
import { conferenceOf, listActive } from "./find.ts";
import { sid } from "./random.ts";
import type { Conference, Participant, State } from "./state.ts";

/** The events when a participant leaves and their call ends. */
function leave(
  { callSid, conferenceSid }: Participant,
  reason: LeaveReason,
  callStatus: CallEnd,
): ConferenceEvent[] {
  return [
    { type: "participant-leave", callSid, conferenceSid, reason, callStatus },
    { type: "call-completed", callSid, conferenceSid, callStatus },
  ];
}

/** The status of a call that Twilio ends: one that was never answered is canceled. */
export function finalStatusOf({ answeredAt }: Participant): CallEnd {
  return answeredAt === null ? "canceled" : "completed";
}

/** A conference that was to be recorded, and in which nobody ever spoke to anybody, has no recording. */
function markRecordingAbsent(
  { seed }: State,
  { settings, recordingSid, conferenceSid }: Conference,
): ConferenceEvent[] {
  if (!settings.record || recordingSid !== null) return [];
  return [
    {
      type: "recording-absent",
      conferenceSid,
      callSid: null,
      recordingSid: sid("RE", seed, conferenceSid),
    },
  ];
}

/** The conference ends for everybody who is still in it, or being called. */
function endForOthers(
  state: State,
  conference: Conference,
  others: readonly Participant[],
  { reason, callSid }: { reason: EndReason; callSid: string | null },
): ConferenceEvent[] {
  const { conferenceSid } = conference;
  const why = callSid === null ? "conference_ended_via_api" : "moderator_ended_conference";
  return [
    ...others.flatMap((other) => leave(other, why, finalStatusOf(other))),
    { type: "conference-end", conferenceSid, reason, callSid },
    ...markRecordingAbsent(state, conference),
  ];
}

/** The API ends a conference. */
export function endConference(state: State, conference: Conference): ConferenceEvent[] {
  return endForOthers(state, conference, listActive(state, conference), {
    reason: "conference-ended-via-api",
    callSid: null,
  });
}

/** Why a participant leaves, and how their call ends. */
export interface Leaving {
  readonly reason: LeaveReason;
  readonly callStatus: CallEnd;
}

/** A participant leaves, with whom the conference may end. */
export function leaveConference(
  state: State,
  participant: Participant,
  { reason, callStatus }: Leaving,
): ConferenceEvent[] {
  const conference = conferenceOf(state, participant);
  const left = leave(participant, reason, callStatus);
  const others = listActive(state, conference).filter((other) => other !== participant);
  const how = reason === "participant_updated_via_api" ? "kicked" : "left";
  const decides = participant.joinedAt !== null && participant.endConferenceOnExit;
  if (!decides && others.length > 0) return left;
  const { callSid } = participant;
  const ending: EndReason = decides
    ? `participant-with-end-conference-on-exit-${how}`
    : `last-participant-${how}`;
  return [...left, ...endForOthers(state, conference, others, { reason: ending, callSid })];
}
