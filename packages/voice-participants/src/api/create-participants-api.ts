import type { ClientOptions } from "@conference-kit/client-runtime";
import { type ApiClient, createApiClient } from "@conference-kit/client-runtime/api";
import type { paths } from "@conference-kit/voice-types";
import {
  connectParticipants,
  type ParticipantsConnection,
} from "../generated/connect-participants.ts";

/**
 * Creates the typed openapi-fetch client of Twilio's Voice API, which gives `{ data, error, response }`.
 * It has the credentials, host, time limit and retries of the options, or shares those of a connection,
 * and repeats only after 429 or where nothing was sent, unless a call says `repeat: "always"`.
 *
 * @throws {@link InvalidArgumentError} for credentials or options that are missing or malformed.
 * @see https://openapi-ts.dev/openapi-fetch/api
 *
 * @example
 * const api = createParticipantsApi({ accountSid, authToken });
 * const { data, error, response } = await api.GET(
 *   "/2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Participants.json",
 *   { params: { path: { AccountSid: accountSid, ConferenceSid: conferenceSid } } },
 * );
 */
export function createParticipantsApi(
  over: ClientOptions | ParticipantsConnection = {},
): ApiClient<paths> {
  return createApiClient("exchange" in over ? over : connectParticipants(over));
}
