// Generated from openapi/voice-v2010.yaml by `pnpm generate`. Do not edit: edit the specification.

import {
  type ClientOptions,
  type Connection,
  createConnection,
  InvalidArgumentError,
} from "@conference-kit/client-runtime";
import type { paths } from "@conference-kit/voice-types";

/** A connection to the account whose conferences the operations concern. */
export interface ConferencesConnection extends Connection<paths> {
  /** Account SID, `AC` and 32 hexadecimal digits, that stands in every path. */
  readonly accountSid: string;
}

/**
 * Connects to Twilio's API for conferences, for the operations that are functions of their own. A
 * bundle then carries only those that it imports. A connection from another package of the same API
 * is taken as it is.
 *
 * @throws {@link InvalidArgumentError} for credentials or options that are missing or malformed.
 * @see https://www.twilio.com/docs/usage/requests-to-twilio
 *
 * @example
 * const connection = connectConferences({ accountSid, authToken });
 * const conference = await getConference(connection, sid);
 */
export function connectConferences(
  options: ClientOptions | Connection<paths> = {},
): ConferencesConnection {
  const connection = createConnection<paths>("api", options);
  const { accountSid } = connection;
  if (accountSid === undefined) {
    throw new InvalidArgumentError(
      "accountSid",
      "is missing, but stands in every path: pass it or set TWILIO_ACCOUNT_SID.",
    );
  }
  return { ...connection, accountSid };
}
