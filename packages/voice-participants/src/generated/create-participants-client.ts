// Generated from openapi/voice-v2010.yaml by `pnpm generate`. Do not edit: edit the specification.

import type { ClientOptions, Connection } from "@conference-kit/client-runtime";
import type { paths } from "@conference-kit/voice-types";
import { connectParticipants } from "./connect-participants.ts";
import { createParticipant } from "./create-participant.ts";
import { getParticipant } from "./get-participant.ts";
import { listParticipants } from "./list-participants.ts";
import type { ParticipantsClient } from "./participants-client.ts";
import { removeParticipant } from "./remove-participant.ts";
import { updateParticipant } from "./update-participant.ts";

/**
 * Creates a client for participants, over options or over a connection.
 *
 * @throws {@link InvalidArgumentError} for credentials or options that are missing or malformed.
 * @see https://www.twilio.com/docs/voice/api/conference-participant-resource
 *
 * @example
 * const participants = createParticipantsClient({ accountSid, authToken });
 */
export function createParticipantsClient(options: ClientOptions | Connection<paths> = {}): ParticipantsClient {
  const connection = connectParticipants(options);
  return {
    list: (...parameters) => listParticipants(connection, ...parameters),
    create: (...parameters) => createParticipant(connection, ...parameters),
    get: (...parameters) => getParticipant(connection, ...parameters),
    update: (...parameters) => updateParticipant(connection, ...parameters),
    remove: (...parameters) => removeParticipant(connection, ...parameters),
  };
}
