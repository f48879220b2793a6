// Generated from openapi/insights-v1.yaml by `pnpm generate`. Do not edit: edit the specification.

import {
  checkArguments,
  type Limits,
  type ListOptions,
  type PagedList,
  paginate,
  ResponseError,
} from "@conference-kit/client-runtime";
import type { ParticipantSummary, ParticipantSummaryList } from "@conference-kit/insights-types";
import type { SummariesConnection } from "./connect-summaries.ts";
import type { ListParticipantSummariesQuery } from "./types.ts";

const template = "/v1/Conferences/{ConferenceSid}/Participants";

const limits: Limits = {
  ConferenceSid: { sid: "CF" },
  ParticipantSid: { sid: "CP" },
  PageSize: { integer: [1, 1000] },
  Page: { integer: [0] },
};

/**
 * List Conference Participants; {@link SummariesClient.participants} as a function.
 *
 * @throws {@link InvalidArgumentError} at once for an argument beyond its limits; any {@link ClientError} where it is iterated or awaited.
 * @see https://www.twilio.com/docs/voice/voice-insights/api/conference/participant-summary-resource
 */
export function listParticipantSummaries(
  { request }: SummariesConnection,
  conferenceSid: string,
  query: ListParticipantSummariesQuery = {},
  options: ListOptions = {},
): PagedList<ParticipantSummary, ParticipantSummaryList> {
  const path = { ConferenceSid: conferenceSid };
  checkArguments(limits, { path, query, options });
  return paginate({
    load: (link, signal) =>
      request("get", template, {
        params: { path, query },
        ...options,
        repeat: "always",
        link,
        signal,
      }),
    read: (body) => {
      if (!body.meta) throw new ResponseError('A page of the list has no "meta".', 200);
      return { items: body.participants, next: body.meta.next_page_url };
    },
    ...options,
  });
}
