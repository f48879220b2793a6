import type { CallOptions } from "@conference-kit/client-runtime";
import type { ParticipantsConnection } from "./connect-participants.ts";
import { deleteParticipant as limits } from "./generated/voice-v2010-limits.ts";
import { locateParticipant } from "./locate-participant.ts";
import { participantPath } from "./paths.ts";

/**
 * Removes one participant from a conference; {@link ParticipantsClient.remove} as a function.
 *
 * @throws {@link ClientError}
 * @see https://www.twilio.com/docs/voice/api/conference-participant-resource#delete-a-participant-resource
 */
export async function removeParticipant(
  connection: ParticipantsConnection,
  conferenceSid: string,
  callSidOrLabel: string,
  options: CallOptions = {},
): Promise<void> {
  const path = locateParticipant(connection, conferenceSid, callSidOrLabel, limits, { options });
  await connection.remove(participantPath, { params: { path }, ...options, repeat: "always" });
}
