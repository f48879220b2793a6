import type { CallOptions } from "@conference-kit/client-runtime";
import type { Participant } from "@conference-kit/voice-types";
import { checkCoaching } from "./check-coaching.ts";
import type { ParticipantsConnection } from "./connect-participants.ts";
import { updateParticipant as limits } from "./generated/voice-v2010-limits.ts";
import { locateParticipant } from "./locate-participant.ts";
import { participantPath } from "./paths.ts";
import type { UpdateParticipantBody } from "./types.ts";

/**
 * Changes one participant; {@link ParticipantsClient.update} as a function.
 *
 * @throws {@link ClientError}
 * @see https://www.twilio.com/docs/voice/api/conference-participant-resource#update-a-participant-resource
 */
export async function updateParticipant(
  connection: ParticipantsConnection,
  conferenceSid: string,
  callSidOrLabel: string,
  body: UpdateParticipantBody,
  options: CallOptions = {},
): Promise<Participant> {
  const path = locateParticipant(connection, conferenceSid, callSidOrLabel, limits, {
    body,
    options,
  });
  checkCoaching(body);
  return connection.request("post", participantPath, {
    params: { path },
    body,
    ...options,
    // An announcement that is repeated is heard twice; every other change is the same twice as once.
    repeat: body.AnnounceUrl === undefined ? "always" : "unprocessed",
  });
}
