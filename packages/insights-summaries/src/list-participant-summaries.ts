import {
  checkArguments,
  type ListOptions,
  type PagedList,
  paginate,
} from "@conference-kit/client-runtime";
import type { ParticipantSummary, ParticipantSummaryList } from "@conference-kit/insights-types";
import type { SummariesConnection } from "./connect-summaries.ts";
import { listParticipantSummaries as limits } from "./generated/insights-v1-limits.ts";
import { participantsPath } from "./paths.ts";
import { readPage } from "./read-page.ts";
import type { ListParticipantSummariesQuery } from "./types.ts";

/**
 * Lists the summaries of a conference's participants; {@link SummariesClient.participants} as a
 * function.
 *
 * @throws {@link InvalidArgumentError} at once, for an argument beyond its limits.
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
      request("get", participantsPath, {
        params: { path, query },
        ...options,
        repeat: "always",
        link,
        signal,
      }),
    read: ({ participants, meta }) => readPage(participants, meta),
    ...options,
  });
}
