import {
  type ClientOptions,
  type Connection,
  createConnection,
} from "@conference-kit/client-runtime";
import type { paths } from "@conference-kit/insights-types";

/** A connection to Conference Insights. */
export interface SummariesConnection extends Connection<paths> {
  /** Subaccount whose conferences are listed, unless the filters name another one. */
  readonly subaccountSid: string | undefined;
}

/**
 * Connects to Twilio's Insights API, for the operations that are functions of their own. A bundle
 * then carries only those that it imports.
 *
 * @throws {@link InvalidArgumentError} for credentials or options that are missing or malformed.
 * @see https://www.twilio.com/docs/usage/requests-to-twilio
 *
 * @example
 * const connection = connectSummaries({ apiKeySid, apiKeySecret });
 * const summary = await getConferenceSummary(connection, conferenceSid);
 */
export function connectSummaries(options: ClientOptions = {}): SummariesConnection {
  const { subaccountSid } = options;
  return { ...createConnection<paths>("insights", options), subaccountSid };
}
