// Generated from openapi/voice-v2010.yaml by `pnpm generate`. Do not edit: edit the specification.

import {
  checkArguments,
  type Limits,
  type ListOptions,
  type PagedList,
  paginate,
} from "@conference-kit/client-runtime";
import type { Participant, ParticipantList } from "@conference-kit/voice-types";
import type { ParticipantsConnection } from "./connect-participants.ts";
import { conferenceSid } from "./limits.ts";
import type { ListParticipantsQuery } from "./types.ts";

const template = "/2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Participants.json";

const limits: Limits = {
  ConferenceSid: conferenceSid,
  PageSize: { integer: [1, 1000] },
  Page: { integer: [0] },
};

/**
 * Read multiple Participant resources; {@link ParticipantsClient.list} as a function.
 *
 * @throws {@link InvalidArgumentError} at once for an argument beyond its limits; any {@link ClientError} where it is iterated or awaited.
 * @see https://www.twilio.com/docs/voice/api/conference-participant-resource#read-multiple-participant-resources
 */
export function listParticipants(
  { accountSid, request }: ParticipantsConnection,
  conferenceSid: string,
  query: ListParticipantsQuery = {},
  options: ListOptions = {},
): PagedList<Participant, ParticipantList> {
  const path = { AccountSid: accountSid, ConferenceSid: conferenceSid };
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
    read: (body) => ({ items: body.participants, next: body.next_page_uri }),
    ...options,
  });
}
