import { isPresent } from "./find.ts";
import { Refusal } from "./refusal.ts";
import type { Members } from "./settings.ts";
import type { Conference, State } from "./state.ts";

/**
 * Whom a participant is to coach by `Coaching` and `CallSidToCoach`: null for nobody, undefined where
 * neither says anything.
 *
 * @param before - Whom they coach so far.
 */
export function readCoaching(
  { Coaching: coaching, CallSidToCoach: callSid }: Members,
  before: string | null,
): string | null | undefined {
  if (coaching === false) return null;
  if (typeof callSid === "string") return callSid;
  return coaching === true ? before : undefined;
}

/** @throws Refusal unless who is to be coached is in the conference, and not on hold. */
export function checkCoaching(
  { participants, assumptions: { refusalStatus } }: State,
  conference: Conference | undefined,
  callSidToCoach: string | null,
): void {
  if (callSidToCoach === null) return;
  const coached = participants.get(callSidToCoach);
  const together = coached !== undefined && coached.conferenceSid === conference?.conferenceSid;
  if (!together || !isPresent(coached)) {
    const message = "Participant to be whispered is not present in the conference";
    throw new Refusal(refusalStatus, 16028, message, { parameter: "CallSidToCoach" });
  }
  if (coached.hold) {
    const message = "Participant to be whispered is on hold";
    throw new Refusal(refusalStatus, 16027, message, { parameter: "CallSidToCoach" });
  }
}
