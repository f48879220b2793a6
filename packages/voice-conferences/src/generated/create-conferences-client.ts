// Generated from openapi/voice-v2010.yaml by `pnpm generate`. Do not edit: edit the specification.

import type { ClientOptions, Connection } from "@conference-kit/client-runtime";
import type { paths } from "@conference-kit/voice-types";
import { createShortcuts } from "../shortcuts.ts";
import type { ConferencesClient } from "./conferences-client.ts";
import { connectConferences } from "./connect-conferences.ts";
import { getConference } from "./get-conference.ts";
import { listConferences } from "./list-conferences.ts";
import { updateConference } from "./update-conference.ts";

/**
 * Creates a client for conferences, over options or over a connection.
 *
 * @throws {@link InvalidArgumentError} for credentials or options that are missing or malformed.
 * @see https://www.twilio.com/docs/voice/api/conference-resource
 *
 * @example
 * const conferences = createConferencesClient({ accountSid, authToken });
 */
export function createConferencesClient(options: ClientOptions | Connection<paths> = {}): ConferencesClient {
  const connection = connectConferences(options);
  return {
    list: (...parameters) => listConferences(connection, ...parameters),
    get: (...parameters) => getConference(connection, ...parameters),
    update: (...parameters) => updateConference(connection, ...parameters),
    ...createShortcuts(connection),
  };
}
