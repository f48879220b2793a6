// Generated from openapi/insights-v1.yaml by `pnpm generate`. Do not edit: edit the specification.

import {
  checkArguments,
  type Limits,
  type ListOptions,
  type PagedList,
  paginate,
  ResponseError,
} from "@conference-kit/client-runtime";
import type { ConferenceSummary, ConferenceSummaryList } from "@conference-kit/insights-types";
import type { SummariesConnection } from "./connect-summaries.ts";
import type { ListConferenceSummariesQuery } from "./types.ts";

const template = "/v1/Conferences";

const limits: Limits = {
  ConferenceSid: { sid: "CF" },
  Subaccount: { sid: "AC" },
  PageSize: { integer: [1, 1000] },
  Page: { integer: [0] },
};

/**
 * List Conference Summaries; {@link SummariesClient.list} as a function.
 *
 * @throws {@link InvalidArgumentError} at once for an argument beyond its limits; any {@link ClientError} where it is iterated or awaited.
 * @see https://www.twilio.com/docs/voice/voice-insights/api/conference/conference-summary-resource
 */
export function listConferenceSummaries(
  { request, subaccountSid }: SummariesConnection,
  query: ListConferenceSummariesQuery = {},
  options: ListOptions = {},
): PagedList<ConferenceSummary, ConferenceSummaryList> {
  checkArguments(limits, { query, options });
  return paginate({
    load: (link, signal) =>
      request("get", template, {
        params: { query: { ...query, Subaccount: query.Subaccount ?? subaccountSid } },
        ...options,
        repeat: "always",
        link,
        signal,
      }),
    read: (body) => {
      if (!body.meta) throw new ResponseError('A page of the list has no "meta".', 200);
      return { items: body.conferences, next: body.meta.next_page_url };
    },
    ...options,
  });
}
