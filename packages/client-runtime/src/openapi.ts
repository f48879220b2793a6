import createClient from "openapi-fetch";
import { parseObject } from "./answer-data.ts";
import type { ApiClient } from "./api-client.ts";
import type { Connection } from "./connection.ts";
import { encodeForm, encodePath } from "./encode.ts";
import type { Exchange, ExchangeRequest } from "./exchange.ts";

/**
 * Makes an openapi-fetch client that sends over a connection.
 *
 * @example
 * const api = createApiClient(createConnection<paths>("insights", options));
 * const { data, error, response } = await api.GET("/v1/Conferences");
 */
export function createApiClient<Paths extends object>(
  connection: Connection<Paths>,
): ApiClient<Paths>;
export function createApiClient({ baseUrl, exchange }: Connection<object>): object {
  const client = createClient({
    baseUrl,
    fetch: createFetch(exchange),
    pathSerializer: encodePath,
    querySerializer: encodeForm,
    bodySerializer: encodeForm,
  });
  client.use({
    onRequest({ request, schemaPath }) {
      Object.assign(request, { path: schemaPath });
    },
  });
  return client;
}

/** Members of a call's options that openapi-fetch does not know are put on its `Request`. */
type ExtendedRequest = Request &
  Partial<Pick<ExchangeRequest, "path" | "repeat" | "retry" | "timeoutMilliseconds">>;

function createFetch(exchange: Exchange): (request: ExtendedRequest) => Promise<Response> {
  return async (request) => {
    const { headers, method, signal, url } = request;
    const answer = await exchange({
      path: "",
      repeat: "unprocessed",
      ...request,
      method,
      url,
      headers: Object.fromEntries(headers),
      body: (await request.text()) || undefined,
      signal,
      accepts: () => true,
    });
    const { response, status, ok, text } = answer;
    if (ok && status !== 204) parseObject(answer);
    // A browser hides the status of a redirect, and nothing could be made of it.
    return status === 0 ? response : new Response(text || null, response);
  };
}
