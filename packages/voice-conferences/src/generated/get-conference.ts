// Generated from openapi/voice-v2010.yaml by `pnpm generate`. Do not edit: edit the specification.

import { type CallOptions, checkArguments, type Limits } from "@conference-kit/client-runtime";
import type { Conference } from "@conference-kit/voice-types";
import type { ConferencesConnection } from "./connect-conferences.ts";

const template = "/2010-04-01/Accounts/{AccountSid}/Conferences/{Sid}.json";

const limits: Limits = {
  Sid: { sid: "CF" },
};

/**
 * Fetch a Conference resource; {@link ConferencesClient.get} as a function.
 *
 * @throws {@link ClientError}
 * @see https://www.twilio.com/docs/voice/api/conference-resource#fetch-a-conference-resource
 */
export async function getConference(
  { accountSid, request }: ConferencesConnection,
  sid: string,
  options: CallOptions = {},
): Promise<Conference> {
  const path = { AccountSid: accountSid, Sid: sid };
  checkArguments(limits, { path, options });
  return request("get", template, {
    params: { path },
    ...options,
    repeat: "always",
  });
}
