// Generated from openapi/voice-v2010.yaml by `pnpm generate`. Do not edit: edit the specification.

import { type CallOptions, checkArguments, type Limits } from "@conference-kit/client-runtime";
import type { Participant } from "@conference-kit/voice-types";
import type { ParticipantsConnection } from "./connect-participants.ts";
import { callSidOrLabel, conferenceSid } from "./limits.ts";

const template = "/2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Participants/{CallSid}.json";

const limits: Limits = {
  ConferenceSid: conferenceSid,
  CallSid: callSidOrLabel,
};

/**
 * Fetch a Participant resource; {@link ParticipantsClient.get} as a function.
 *
 * @throws {@link ClientError}
 * @see https://www.twilio.com/docs/voice/api/conference-participant-resource#fetch-a-participant-resource
 */
export async function getParticipant(
  { accountSid, request }: ParticipantsConnection,
  conferenceSid: string,
  callSidOrLabel: string,
  options: CallOptions = {},
): Promise<Participant> {
  const path = { AccountSid: accountSid, ConferenceSid: conferenceSid, CallSid: callSidOrLabel };
  checkArguments(limits, { path, options });
  return request("get", template, {
    params: { path },
    ...options,
    repeat: "always",
  });
}
