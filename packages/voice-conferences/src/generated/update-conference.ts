// Generated from openapi/voice-v2010.yaml by `pnpm generate`. Do not edit: edit the specification.

import { type CallOptions, checkArguments, type Limits } from "@conference-kit/client-runtime";
import type { Conference } from "@conference-kit/voice-types";
import type { ConferencesConnection } from "./connect-conferences.ts";
import type { UpdateConferenceBody } from "./types.ts";

const template = "/2010-04-01/Accounts/{AccountSid}/Conferences/{Sid}.json";

const limits: Limits = {
  Sid: { sid: "CF" },
};

/**
 * Update a Conference resource; {@link ConferencesClient.update} as a function.
 *
 * @throws {@link ClientError}
 * @see https://www.twilio.com/docs/voice/api/conference-resource#update-a-conference-resource
 */
export async function updateConference(
  { accountSid, request }: ConferencesConnection,
  sid: string,
  body: UpdateConferenceBody,
  options: CallOptions = {},
): Promise<Conference> {
  const path = { AccountSid: accountSid, Sid: sid };
  checkArguments(limits, { path, body, options });
  return request("post", template, {
    params: { path },
    body,
    ...options,
    repeat: body.AnnounceUrl === undefined ? "always" : "unprocessed",
  });
}
