// Generated from openapi/voice-v2010.yaml by `pnpm generate`. Do not edit: edit the specification.

import { type CallOptions, checkArguments, type Limits } from "@conference-kit/client-runtime";
import type { ParticipantsConnection } from "./connect-participants.ts";
import { callSidOrLabel, conferenceSid } from "./limits.ts";

const template = "/2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Participants/{CallSid}.json";

const limits: Limits = {
  ConferenceSid: conferenceSid,
  CallSid: callSidOrLabel,
};

/**
 * Remove a participant from a conference; {@link ParticipantsClient.remove} as a function.
 *
 * @throws {@link ClientError}
 * @see https://www.twilio.com/docs/voice/api/conference-participant-resource#delete-a-participant-resource
 */
export async function removeParticipant(
  { accountSid, remove }: ParticipantsConnection,
  conferenceSid: string,
  callSidOrLabel: string,
  options: CallOptions = {},
): Promise<void> {
  const path = { AccountSid: accountSid, ConferenceSid: conferenceSid, CallSid: callSidOrLabel };
  checkArguments(limits, { path, options });
  await remove(template, {
    params: { path },
    ...options,
    repeat: "always",
  });
}
