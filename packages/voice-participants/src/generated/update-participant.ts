// Generated from openapi/voice-v2010.yaml by `pnpm generate`. Do not edit: edit the specification.

import {
  type CallOptions,
  checkArguments,
  InvalidArgumentError,
  type Limits,
} from "@conference-kit/client-runtime";
import type { Participant } from "@conference-kit/voice-types";
import type { ParticipantsConnection } from "./connect-participants.ts";
import { callSidOrLabel, conferenceSid } from "./limits.ts";
import type { UpdateParticipantBody } from "./types.ts";

const template = "/2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Participants/{CallSid}.json";

const limits: Limits = {
  ConferenceSid: conferenceSid,
  CallSid: callSidOrLabel,
  CallSidToCoach: { sid: "CA" },
};

/**
 * Update a Participant resource; {@link ParticipantsClient.update} as a function.
 *
 * @throws {@link ClientError}
 * @see https://www.twilio.com/docs/voice/api/conference-participant-resource#update-a-participant-resource
 */
export async function updateParticipant(
  { accountSid, request }: ParticipantsConnection,
  conferenceSid: string,
  callSidOrLabel: string,
  body: UpdateParticipantBody,
  options: CallOptions = {},
): Promise<Participant> {
  const path = { AccountSid: accountSid, ConferenceSid: conferenceSid, CallSid: callSidOrLabel };
  checkArguments(limits, { path, body, options });
  if (body.Coaching === true && body.CallSidToCoach === undefined) {
    throw new InvalidArgumentError("CallSidToCoach", "is missing: Coaching needs it.");
  }
  return request("post", template, {
    params: { path },
    body,
    ...options,
    repeat: body.AnnounceUrl === undefined ? "always" : "unprocessed",
  });
}
