import { checkArguments, type Limits } from "@conference-kit/client-runtime";
import type { operations } from "@conference-kit/voice-types";
import { checkCallSidOrLabel } from "./check-label.ts";
import type { ParticipantsConnection } from "./connect-participants.ts";

/** Gives the path values of one participant, once they and the other arguments are what the limits allow. */
export function locateParticipant(
  { accountSid }: ParticipantsConnection,
  conferenceSid: string,
  callSidOrLabel: string,
  limits: Limits,
  groups: Readonly<Record<string, object>>,
): operations["getParticipant"]["parameters"]["path"] {
  const path = { AccountSid: accountSid, ConferenceSid: conferenceSid, CallSid: callSidOrLabel };
  checkArguments(limits, { path, ...groups });
  checkCallSidOrLabel(callSidOrLabel);
  return path;
}
