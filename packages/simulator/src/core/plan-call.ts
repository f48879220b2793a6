import type { Participant, State } from "./state.ts";

/** Twilio adds five seconds to the time that a call may ring. */
const ringingBuffer = 5;

/** Plans the course of a call that is being placed. */
export function planCall(
  { agenda, assumptions }: State,
  participant: Participant,
  at: number,
): void {
  const { callSid, plan, settings } = participant;
  const { outcome, after } = plan;
  if (outcome !== "busy" && outcome !== "fail") {
    const ringingAfter = Math.min(
      assumptions.ringingAfter,
      outcome === "answer" ? after : Infinity,
    );
    agenda.plan(at + ringingAfter, { type: "ring", callSid });
  }
  if (outcome === "answer" || outcome === "busy" || outcome === "fail") {
    agenda.plan(at + after, { type: "conclude", callSid });
  }
  agenda.plan(at + (settings.timeout + ringingBuffer) * 1000, { type: "give-up", callSid });
}

/** How long the detection of an answering machine takes, in milliseconds. */
export function detectionTime({ assumptions }: State, { plan, settings }: Participant): number {
  const waits = settings.machineDetection === "DetectMessageEnd";
  const byMachine = plan.answeredBy.startsWith("machine");
  const time = waits && byMachine ? plan.greeting : assumptions.detectionTakes;
  return Math.min(time, settings.machineDetectionTimeout * 1000);
}

/** Plans the course of a call that was answered. */
export function planAnsweredCall(state: State, participant: Participant, at: number): void {
  const { callSid, plan, settings } = participant;
  if (plan.hangUpAfter !== null) {
    state.agenda.plan(at + plan.hangUpAfter, { type: "hang-up-as-planned", callSid });
  }
  if (settings.timeLimit !== null) {
    state.agenda.plan(at + settings.timeLimit * 1000, { type: "reach-time-limit", callSid });
  }
  if (settings.machineDetection !== null && participant.direction === "outbound") {
    state.agenda.plan(at + detectionTime(state, participant), { type: "detect-machine", callSid });
  }
}
