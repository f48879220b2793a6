import {
  checkArguments,
  type ListOptions,
  type PagedList,
  paginate,
} from "@conference-kit/client-runtime";
import type { ConferenceSummary, ConferenceSummaryList } from "@conference-kit/insights-types";
import type { SummariesConnection } from "./connect-summaries.ts";
import { listConferenceSummaries as limits } from "./generated/insights-v1-limits.ts";
import { conferencesPath } from "./paths.ts";
import { readPage } from "./read-page.ts";
import type { ListConferenceSummariesQuery } from "./types.ts";

/**
 * Lists the summaries of the account's conferences; {@link SummariesClient.list} as a function.
 *
 * @throws {@link InvalidArgumentError} at once, for a filter beyond its limits.
 * @see https://www.twilio.com/docs/voice/voice-insights/api/conference/conference-summary-resource
 */
export function listConferenceSummaries(
  { request, subaccountSid }: SummariesConnection,
  filters: ListConferenceSummariesQuery = {},
  options: ListOptions = {},
): PagedList<ConferenceSummary, ConferenceSummaryList> {
  checkArguments(limits, { filters, options });
  const query = { ...filters, Subaccount: filters.Subaccount ?? subaccountSid };
  return paginate({
    load: (link, signal) =>
      request("get", conferencesPath, {
        params: { query },
        ...options,
        repeat: "always",
        link,
        signal,
      }),
    read: ({ conferences, meta }) => readPage(conferences, meta),
    ...options,
  });
}
