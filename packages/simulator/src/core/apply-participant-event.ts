import { closeRecording } from "./apply-recording-event.ts";
import type { OfType, ParticipantEvent } from "./conference-event.ts";
import { accountOf, conferenceOf, participantOf } from "./find.ts";
import { planAnsweredCall, planCall } from "./plan-call.ts";
import type { Participant, State } from "./state.ts";

function addParticipant(state: State, event: OfType<"participant-added">, at: number): void {
  const { type: _, callRuleId, callSidToCoach, ...described } = event;
  const { callSid, settings } = event;
  const participant: Participant = {
    ...described,
    callStatus: "queued",
    createdAt: at,
    updatedAt: at,
    dialledAt: null,
    answeredAt: null,
    joinedAt: null,
    leftAt: null,
    endedAt: null,
    muted: settings.enterMuted,
    hold: false,
    callSidToCoach,
    machineDetected: false,
    callbacks: 0,
    recordingSid: null,
    actions: [],
    coached: callSidToCoach === null ? [] : [callSidToCoach],
  };
  state.participants.set(callSid, participant);
  state.created.participants += 1;
  const conference = conferenceOf(state, event);
  conference.active.add(callSid);
  conference.everybody.push(callSid);
  if (callRuleId !== null) {
    const counted = state.callRules.get(callRuleId);
    if (counted !== undefined) counted.met += 1;
  }
  if (event.direction === "outbound") {
    accountOf(state, event.accountSid).nextDialAt = event.dialAt + 1000;
    state.agenda.plan(event.dialAt, { type: "dial", callSid });
  }
}

function applyJoin(state: State, event: OfType<"participant-join">, at: number): void {
  const conference = conferenceOf(state, event);
  const participant = participantOf(state, event);
  participant.joinedAt = at;
  participant.updatedAt = at;
  conference.joined += 1;
  conference.mostJoined = Math.max(conference.mostJoined, conference.joined);
}

function applyLeave(state: State, event: OfType<"participant-leave">, at: number): void {
  const conference = conferenceOf(state, event);
  const participant = participantOf(state, event);
  participant.leftAt = at;
  participant.updatedAt = at;
  conference.active.delete(event.callSid);
  if (participant.joinedAt !== null) conference.joined -= 1;
}

function applyModification(
  state: State,
  { changes, ...event }: OfType<"participant-modify">,
  at: number,
): void {
  const participant = participantOf(state, event);
  const recordAction = (name: string): void => void participant.actions.push({ name, at });
  participant.updatedAt = at;
  if (changes.EndConferenceOnExit !== undefined) {
    participant.endConferenceOnExit = changes.EndConferenceOnExit;
    recordAction("modify_exit");
  }
  if (changes.BeepOnExit !== undefined) recordAction("modify_beep");
  if (changes.CallSidToCoach === undefined) return;
  const before = participant.callSidToCoach;
  participant.callSidToCoach = changes.CallSidToCoach;
  if (changes.CallSidToCoach === null) {
    recordAction("coaching_stopped");
    return;
  }
  recordAction(before === null ? "coaching" : "modify_coached_participant");
  if (!participant.coached.includes(changes.CallSidToCoach)) {
    participant.coached.push(changes.CallSidToCoach);
  }
}

type Switch = OfType<
  "participant-mute" | "participant-unmute" | "participant-hold" | "participant-unhold"
>;

function applySwitch(state: State, event: Switch, at: number): void {
  const participant = participantOf(state, event);
  const name = event.type.slice("participant-".length);
  if (name === "mute" || name === "unmute") participant.muted = name === "mute";
  else participant.hold = name === "hold";
  participant.updatedAt = at;
  participant.actions.push({ name, at });
}

/** Applies the progress or the end of a call. */
function applyProgress(
  state: State,
  event: OfType<"call-initiated" | "call-ringing" | "call-answered" | "call-completed">,
  at: number,
): void {
  const participant = participantOf(state, event);
  participant.updatedAt = at;
  switch (event.type) {
    case "call-initiated":
      participant.callStatus = "connecting";
      participant.dialledAt = at;
      planCall(state, participant, at);
      break;
    case "call-ringing":
      participant.callStatus = "ringing";
      break;
    case "call-answered":
      participant.callStatus = "in-progress";
      participant.answeredAt = at;
      planAnsweredCall(state, participant, at);
      break;
    case "call-completed":
      participant.callStatus = event.callStatus;
      participant.endedAt = at;
      closeRecording(state, participant.recordingSid, at);
  }
}

/** Applies an event of one participant or their call to the state. */
export function applyParticipantEvent(state: State, event: ParticipantEvent, at: number): void {
  switch (event.type) {
    case "participant-added":
      addParticipant(state, event, at);
      break;
    case "participant-join":
      applyJoin(state, event, at);
      break;
    case "participant-leave":
      applyLeave(state, event, at);
      break;
    case "participant-modify":
      applyModification(state, event, at);
      break;
    case "participant-mute":
    case "participant-unmute":
    case "participant-hold":
    case "participant-unhold":
      applySwitch(state, event, at);
      break;
    case "machine-detected":
      participantOf(state, event).machineDetected = true;
      break;
    default:
      applyProgress(state, event, at);
  }
}
