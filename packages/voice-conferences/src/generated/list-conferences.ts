// Generated from openapi/voice-v2010.yaml by `pnpm generate`. Do not edit: edit the specification.

import {
  checkArguments,
  type Limits,
  type ListOptions,
  type PagedList,
  paginate,
} from "@conference-kit/client-runtime";
import type { Conference, ConferenceList } from "@conference-kit/voice-types";
import type { ConferencesConnection } from "./connect-conferences.ts";
import { calendarDate } from "./limits.ts";
import type { ListConferencesQuery } from "./types.ts";

const template = "/2010-04-01/Accounts/{AccountSid}/Conferences.json";

const limits: Limits = {
  DateCreated: calendarDate,
  "DateCreated<": calendarDate,
  "DateCreated>": calendarDate,
  DateUpdated: calendarDate,
  "DateUpdated<": calendarDate,
  "DateUpdated>": calendarDate,
  PageSize: { integer: [1, 1000] },
  Page: { integer: [0] },
};

/**
 * Read multiple Conference resources; {@link ConferencesClient.list} as a function.
 *
 * @throws {@link InvalidArgumentError} at once for an argument beyond its limits; any {@link ClientError} where it is iterated or awaited.
 * @see https://www.twilio.com/docs/voice/api/conference-resource#read-multiple-conference-resources
 */
export function listConferences(
  { accountSid, request }: ConferencesConnection,
  query: ListConferencesQuery = {},
  options: ListOptions = {},
): PagedList<Conference, ConferenceList> {
  const path = { AccountSid: accountSid };
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
    read: (body) => ({ items: body.conferences, next: body.next_page_uri }),
    ...options,
  });
}
