import { type CallOptions, checkArguments } from "@conference-kit/client-runtime";
import type { Participant } from "@conference-kit/voice-types";
import { checkCoaching } from "./check-coaching.ts";
import { checkLabel } from "./check-label.ts";
import type { ParticipantsConnection } from "./connect-participants.ts";
import { createParticipant as limits } from "./generated/voice-v2010-limits.ts";
import { participantsPath } from "./paths.ts";
import type { CreateParticipantBody } from "./types.ts";

/**
 * Calls somebody and adds them to a conference; {@link ParticipantsClient.create} as a function.
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
  if (body.Label !== undefined) checkLabel(body.Label);
  checkCoaching(body);
  return request("post", participantsPath, {
    params: { path },
    body,
    ...options,
    // Anything but a 429, and what was certainly not sent, may have dialled already.
    repeat: "unprocessed",
  });
}
