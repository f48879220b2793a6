// Generated from openapi/insights-v1.yaml by `pnpm generate`. Do not edit: edit the specification.

import { type CallOptions, checkArguments, type Limits } from "@conference-kit/client-runtime";
import type { ConferenceSummary } from "@conference-kit/insights-types";
import type { SummariesConnection } from "./connect-summaries.ts";

const template = "/v1/Conferences/{ConferenceSid}";

const limits: Limits = {
  ConferenceSid: { sid: "CF" },
};

/**
 * Fetch a Conference Summary; {@link SummariesClient.get} as a function.
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
  return request("get", template, {
    params: { path },
    ...options,
    repeat: "always",
  });
}
