import type { ConferenceEvent } from "./conference-event.ts";
import type { AnsweredBy, CallPlanInForce, CallRule } from "./scenario.ts";
import type { Participant, State } from "./state.ts";
import { toMilliseconds } from "./time.ts";

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

const twoSeconds = { seconds: 2 };
const tenSeconds = { seconds: 10 };
function readPlan(rule: CallRule): CallPlanInForce {
  return {
    outcome: rule.outcome ?? "answer",
    after: toMilliseconds("after", rule.after ?? twoSeconds),
    answeredBy: rule.answeredBy ?? "human",
    greeting: toMilliseconds("greeting", rule.greeting ?? tenSeconds),
    hangUpAfter:
      rule.hangUpAfter === undefined ? null : toMilliseconds("hangUpAfter", rule.hangUpAfter),
    quality: rule.quality ?? null,
  };
}

/** The scenario's rule for a call: the latest that fits and is not used up. */
export function choosePlan(
  { callRules }: State,
  { to, label }: { readonly to: string; readonly label: string | null },
): { plan: CallPlanInForce; callRuleId: number | null } {
  const [ruleId, counted] =
    [...callRules].reverse().find(([, { rule, met }]) => {
      const fitsNumber = rule.to === undefined || rule.to === to;
      const fitsLabel = rule.label === undefined || rule.label === label;
      return fitsNumber && fitsLabel && met < (rule.times ?? Infinity);
    }) ?? [];
  return { plan: readPlan(counted?.rule ?? {}), callRuleId: ruleId ?? null };
}

/** The value of `AnsweredBy`, by who answered and how long the detection waits. */
function whoAnswered({ plan, settings }: Participant, milliseconds: number): AnsweredBy {
  const { answeredBy, greeting } = plan;
  if (!answeredBy.startsWith("machine")) return answeredBy;
  if (settings.machineDetection === "Enable") return "machine_start";
  if (milliseconds < greeting) return "unknown";
  return answeredBy === "machine_start" ? "machine_end_beep" : answeredBy;
}

/** The event that ends the detection; none unless the call is in progress. */
export function resolveDetection(state: State, participant: Participant): ConferenceEvent[] {
  const { callStatus, machineDetected, callSid, conferenceSid } = participant;
  if (callStatus !== "in-progress" || machineDetected) return [];
  const milliseconds = detectionTime(state, participant);
  const answeredBy = whoAnswered(participant, milliseconds);
  return [{ type: "machine-detected", callSid, conferenceSid, answeredBy, milliseconds }];
}
