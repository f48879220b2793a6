// Generated from openapi/voice-v2010.yaml by `pnpm generate`. Do not edit: edit the specification.

import {
  type CallOptions,
  checkArguments,
  InvalidArgumentError,
  type Limits,
} from "@conference-kit/client-runtime";
import type { Participant } from "@conference-kit/voice-types";
import type { ParticipantsConnection } from "./connect-participants.ts";
import { conferenceSidOrFriendlyName, participantLabel } from "./limits.ts";
import type { CreateParticipantBody } from "./types.ts";

const template = "/2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Participants.json";

const limits: Limits = {
  ConferenceSid: conferenceSidOrFriendlyName,
  Label: participantLabel,
  Timeout: { integer: [5, 600] },
  MaxParticipants: { integer: [2, 250] },
  CallSidToCoach: { sid: "CA" },
  Byoc: { sid: "BY" },
  MachineDetectionSpeechThreshold: { integer: [1000, 6000] },
  MachineDetectionSpeechEndThreshold: { integer: [500, 5000] },
  MachineDetectionSilenceTimeout: { integer: [2000, 10000] },
  CallerDisplayName: { text: { pattern: /^[\s\S]{2,255}$/u, mustBe: "text of 2 to 255 characters" } },
};

/**
 * Add a participant to a conference; {@link ParticipantsClient.create} as a function.
 *
 * @throws {@link ClientError}
 * @see https://www.twilio.com/docs/voice/api/conference-participant-resource#create-a-participant
 */
export async function createParticipant(
  { accountSid, request }: ParticipantsConnection,
  conferenceSidOrFriendlyName: string,
  body: CreateParticipantBody,
  options: CallOptions = {},
): Promise<Participant> {
  const path = { AccountSid: accountSid, ConferenceSid: conferenceSidOrFriendlyName };
  checkArguments(limits, { path, body, options });
  if (body.Coaching === true && body.CallSidToCoach === undefined) {
    throw new InvalidArgumentError("CallSidToCoach", "is missing: Coaching needs it.");
  }
  return request("post", template, {
    params: { path },
    body,
    ...options,
    repeat: "unprocessed",
  });
}
