import { Refusal } from "./errors.ts";
import { isPresent } from "./find.ts";
import type { Members } from "./settings.ts";
import type { Conference, State } from "./state.ts";

/**
 * The call that a participant is to coach, by `Coaching` and `CallSidToCoach`: null for none, undefined where
 * neither is given.
 *
 * @param before - The call that they coach so far.
 */
export function readCoaching(
  { Coaching: coaching, CallSidToCoach: callSid }: Members,
  before: string | null,
): string | null | undefined {
  if (coaching === false) return null;
  if (typeof callSid === "string") return callSid;
  return coaching === true ? before : undefined;
}

/** @throws Refusal unless the coached participant is in the conference and not on hold. */
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
