import type { ConferenceStatusCallback, Participant, paths } from "@conference-kit/voice-types";
import * as everything from "@conference-kit/voice-types";
import { check, type Urls } from "./check.ts";

/** What a user writes with the types; it compiles or it doesn't. */
export function describe(
  { call_sid, label, muted }: Participant,
  callback: ConferenceStatusCallback,
): string {
  const left =
    callback.StatusCallbackEvent === "participant-leave" && callback.ReasonParticipantLeft;
  return `${label ?? call_sid}: ${muted}, ${left}`;
}

export const path: keyof paths =
  "/2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Participants.json";

export async function smoke(_urls: Urls): Promise<void> {
  check("the package has no code", Object.keys(everything).length === 0);
}
