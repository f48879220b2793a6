// Generated from openapi/insights-v1.yaml by `pnpm generate`. Do not edit: edit the specification.

import {
  type ClientOptions,
  type Connection,
  createConnection,
} from "@conference-kit/client-runtime";
import type { paths } from "@conference-kit/insights-types";

/** A connection to the account whose summaries the operations concern. */
export interface SummariesConnection extends Connection<paths> {
  /** Subaccount that is acted for, unless a query names another one. */
  readonly subaccountSid: string | undefined;
}

/**
 * Connects to Twilio's API for summaries, for the operations that are functions of their own. A
 * bundle then carries only those that it imports.
 *
 * @throws {@link InvalidArgumentError} for credentials or options that are missing or malformed.
 * @see https://www.twilio.com/docs/usage/requests-to-twilio
 *
 * @example
 * const connection = connectSummaries({ accountSid, authToken });
 * const conferenceSummary = await getConferenceSummary(connection, conferenceSid);
 */
export function connectSummaries(
  options: ClientOptions = {},
): SummariesConnection {
  const connection = createConnection<paths>("insights", options);
  const { subaccountSid } = options;
  return { ...connection, subaccountSid };
}
