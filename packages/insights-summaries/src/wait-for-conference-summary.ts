import type { ConferenceSummary } from "@conference-kit/insights-types";
import type { SummariesConnection } from "./generated/connect-summaries.ts";
import { getConferenceSummary } from "./generated/get-conference-summary.ts";
import type { Finished, WaitOptions } from "./wait-until-finished.ts";
import { waitUntilFinished } from "./wait-until-finished.ts";

/**
 * Waits for the summary of one conference; {@link SummariesClient.waitForConference} as a function.
 *
 * @throws {@link ClientError}
 * @see https://www.twilio.com/docs/voice/voice-insights/api/conference/conference-summary-resource
 */
export function waitForConferenceSummary(
  connection: SummariesConnection,
  conferenceSid: string,
  options: WaitOptions = {},
): Promise<Finished<ConferenceSummary>> {
  return waitUntilFinished(
    conferenceSid,
    (callOptions) => getConferenceSummary(connection, conferenceSid, callOptions),
    options,
  );
}
