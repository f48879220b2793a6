import {
  checkArguments,
  type ListOptions,
  type PagedList,
  paginate,
} from "@conference-kit/client-runtime";
import type { Participant, ParticipantList } from "@conference-kit/voice-types";
import type { ParticipantsConnection } from "./connect-participants.ts";
import { listParticipants as limits } from "./generated/voice-v2010-limits.ts";
import { participantsPath } from "./paths.ts";
import type { ListParticipantsQuery } from "./types.ts";

/**
 * Lists the participants who are in a conference now; {@link ParticipantsClient.list} as a function.
 *
 * @throws {@link InvalidArgumentError} at once, for an argument beyond its limits.
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
      request("get", participantsPath, {
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
