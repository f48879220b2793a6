import { InvalidArgumentError } from "@conference-kit/client-runtime";
import type { UpdateParticipantBody } from "@conference-kit/voice-types";

/** Checks that a coach has somebody to coach: alone, they would be heard by everyone. */
export function checkCoaching({ Coaching, CallSidToCoach }: UpdateParticipantBody): void {
  if (Coaching === true && CallSidToCoach === undefined) {
    throw new InvalidArgumentError(
      "CallSidToCoach",
      "is missing: Coaching needs the call to coach.",
    );
  }
}
