import type { CallTask } from "./agenda.ts";
import type { CallEnd, ConferenceEvent } from "./conference-event.ts";
import { conferenceOf, isOngoing } from "./find.ts";
import { join } from "./join-conference.ts";
import { leaveConference } from "./leave-conference.ts";
import { resolveDetection } from "./plan-call.ts";
import { sid } from "./random.ts";
import type { Participant, State } from "./state.ts";

type Progress = "call-initiated" | "call-ringing" | "call-answered";

function reportProgress(type: Progress, { callSid, conferenceSid }: Participant): ConferenceEvent {
  return { type, callSid, conferenceSid };
}

/** The events that bring a call from its current status to being answered. */
function progressUntilAnswer(participant: Participant): ConferenceEvent[] {
  const { callStatus } = participant;
  const dialled = callStatus === "queued" ? [reportProgress("call-initiated", participant)] : [];
  return callStatus === "ringing" ? [] : [...dialled, reportProgress("call-ringing", participant)];
}

function startRecording(
  { seed }: State,
  { settings, callSid, conferenceSid }: Participant,
): ConferenceEvent[] {
  if (!settings.record) return [];
  const recordingSid = sid("RE", seed, callSid);
  return [{ type: "recording-in-progress", callSid, conferenceSid, recordingSid }];
}

/** The called party answers, and joins the conference. */
export function answerCall(state: State, participant: Participant): ConferenceEvent[] {
  const conference = conferenceOf(state, participant);
  return [
    ...progressUntilAnswer(participant),
    reportProgress("call-answered", participant),
    ...startRecording(state, participant),
    ...(participant.joinedAt === null ? join(state, conference, participant) : []),
  ];
}

/** The call fails: the participant leaves without having joined. */
export function failCall(
  state: State,
  participant: Participant,
  callStatus: Exclude<CallEnd, "completed">,
): ConferenceEvent[] {
  const dialled =
    participant.callStatus === "queued" && callStatus !== "canceled"
      ? [reportProgress("call-initiated", participant)]
      : [];
  const leaving = { reason: "participant_add_failed" as const, callStatus };
  return [...dialled, ...leaveConference(state, participant, leaving)];
}

/** The called party hangs up; one who has not answered yet refuses the call. */
export function hangUp(state: State, participant: Participant): ConferenceEvent[] {
  if (participant.callStatus !== "in-progress") return failCall(state, participant, "busy");
  const leaving = { reason: "participant_hung_up" as const, callStatus: "completed" as const };
  return leaveConference(state, participant, leaving);
}

/** The planned outcome of a call, unless the call was answered or has ended. */
export function progressCall(
  state: State,
  task: CallTask["type"],
  participant: Participant,
): ConferenceEvent[] {
  const { callStatus, plan } = participant;
  const placed = callStatus === "connecting" || callStatus === "ringing";
  switch (task) {
    case "dial":
      return callStatus === "queued" ? [reportProgress("call-initiated", participant)] : [];
    case "ring": {
      if (callStatus !== "connecting") return [];
      const early =
        state.assumptions.joinsWith === "early-media" && participant.settings.earlyMedia;
      const joined = early ? join(state, conferenceOf(state, participant), participant) : [];
      return [reportProgress("call-ringing", participant), ...joined];
    }
    case "conclude":
      if (!placed) return [];
      if (plan.outcome === "answer") return answerCall(state, participant);
      return failCall(state, participant, plan.outcome === "busy" ? "busy" : "failed");
    case "give-up":
      return placed ? failCall(state, participant, "no-answer") : [];
    case "reach-time-limit":
    case "hang-up-as-planned":
      return isOngoing(participant) ? hangUp(state, participant) : [];
    case "detect-machine":
      return resolveDetection(state, participant);
  }
}
