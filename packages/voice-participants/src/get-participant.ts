import type { CallOptions } from "@conference-kit/client-runtime";
import type { Participant } from "@conference-kit/voice-types";
import type { ParticipantsConnection } from "./connect-participants.ts";
import { getParticipant as limits } from "./generated/voice-v2010-limits.ts";
import { locateParticipant } from "./locate-participant.ts";
import { participantPath } from "./paths.ts";

/**
 * Fetches one participant; {@link ParticipantsClient.get} as a function.
 *
 * @throws {@link ClientError}
 * @see https://www.twilio.com/docs/voice/api/conference-participant-resource#fetch-a-participant-resource
 */
export async function getParticipant(
  connection: ParticipantsConnection,
  conferenceSid: string,
  callSidOrLabel: string,
  options: CallOptions = {},
): Promise<Participant> {
  const path = locateParticipant(connection, conferenceSid, callSidOrLabel, limits, { options });
  return connection.request("get", participantPath, {
    params: { path },
    ...options,
    repeat: "always",
  });
}
