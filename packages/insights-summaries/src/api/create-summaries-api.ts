import type { ClientOptions } from "@conference-kit/client-runtime";
import { type ApiClient, createApiClient } from "@conference-kit/client-runtime/api";
import type { paths } from "@conference-kit/insights-types";
import { connectSummaries, type SummariesConnection } from "../generated/connect-summaries.ts";

/**
 * Creates the typed openapi-fetch client of Twilio's Insights API, which gives `{ data, error, response }`.
 * It has the credentials, host, time limit and retries of the options, or shares those of a connection,
 * and repeats only after 429 or where nothing was sent, unless a call says `repeat: "always"`.
 *
 * @throws {@link InvalidArgumentError} for credentials or options that are missing or malformed.
 * @see https://openapi-ts.dev/openapi-fetch/api
 *
 * @example
 * const api = createSummariesApi({ accountSid, authToken });
 * const { data, error, response } = await api.GET("/v1/Conferences");
 */
export function createSummariesApi(
  over: ClientOptions | SummariesConnection = {},
): ApiClient<paths> {
  return createApiClient("exchange" in over ? over : connectSummaries(over));
}
