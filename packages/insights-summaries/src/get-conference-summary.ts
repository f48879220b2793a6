import { type CallOptions, checkArguments } from "@conference-kit/client-runtime";
import type { ConferenceSummary } from "@conference-kit/insights-types";
import type { SummariesConnection } from "./connect-summaries.ts";
import { getConferenceSummary as limits } from "./generated/insights-v1-limits.ts";
import { conferencePath } from "./paths.ts";

/**
 * Fetches the summary of one conference; {@link SummariesClient.get} as a function.
 *
 * @throws {@link ClientError}
 * @see https://www.twilio.com/docs/voice/voice-insights/api/conference/conference-summary-resource
 */
export async function getConferenceSummary(
  { request }: SummariesConnection,
  conferenceSid: string,
  options: CallOptions = {},
): Promise<ConferenceSummary> {
  const path = { ConferenceSid: conferenceSid };
  checkArguments(limits, { path, options });
  return request("get", conferencePath, { params: { path }, ...options, repeat: "always" });
}
