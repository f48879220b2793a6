import createClient from "openapi-fetch";
import { type Answer, findObject, parseObject } from "../answer.ts";
import { checkPlainObject } from "../check.ts";
import type { Connection } from "../connection.ts";
import { encodeForm, encodePath } from "../encode.ts";
import type { Method } from "../operation.ts";
import { redactJson } from "../redact.ts";
import type { ApiCallOptions, ApiClient } from "./api-client.ts";

/** An unknown specification: the caller's types say what an `ApiClient` can call. */
type UntypedPaths = Record<string, Record<Method, UntypedOperation>>;

interface UntypedOperation {
  requestBody?: { content: { "application/x-www-form-urlencoded": object } };
}

interface UntypedCall extends ApiCallOptions {
  readonly params?: object | undefined;
  readonly body?: object | undefined;
}

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
  const { request, use, eject } = createClient<UntypedPaths>({
    baseUrl,
    pathSerializer: encodePath,
    querySerializer: (query) => encodeForm("query", query),
    bodySerializer: (body: object = {}) => encodeForm("body", body),
  });

  const createMethod =
    (method: Method) =>
    async (path: string, call: UntypedCall = {}): Promise<unknown> => {
      checkPlainObject("request", call);
      const { signal, headers = {}, params = {}, ...rest } = call;
      checkPlainObject("params", params);
      if (!(headers instanceof Headers)) checkPlainObject("headers", headers);
      // The call's options go past openapi-fetch: middleware may replace the request that it makes.
      const fetch = async (sent: Request): Promise<Response> => {
        const answer = await exchange({
          ...rest,
          repeat: rest.repeat ?? "unprocessed",
          signal: signal ?? sent.signal,
          path,
          method: sent.method,
          url: sent.url,
          headers: Object.fromEntries(sent.headers),
          body: rest.body && (await sent.text()),
          accepts: isReadable,
        });
        return createResponse(answer, method);
      };
      try {
        return await request(method, path, { ...rest, params, headers, fetch });
      } catch (error) {
        signal?.throwIfAborted();
        throw error;
      }
    };

  return {
    GET: createMethod("get"),
    POST: createMethod("post"),
    DELETE: createMethod("delete"),
    use,
    eject,
  };
}

/** Makes the response that openapi-fetch reads. A removal has worked, whatever it is answered with. */
function createResponse(answer: Answer, method: Method): Response {
  const { response, status, ok, text, redact } = answer;
  const hasData = ok && status !== 204 && method !== "delete";
  const found = hasData ? parseObject(answer) : findObject(answer);
  const shown = ok ? text : JSON.stringify(redactJson(found, redact));
  const headers = new Headers(isIterable(response.headers) ? [...response.headers] : []);
  // The body may be another text than the one received, so its length no longer holds.
  headers.delete("content-length");
  return new Response(found === undefined ? null : shown, { status, headers });
}

/** A test double's headers may be no more than `get`. */
function isIterable(headers: object): headers is Iterable<[string, string]> {
  return Symbol.iterator in headers;
}

/** Tells whether an error becomes the result's `error`; any other one is thrown. */
function isReadable(answer: Answer): boolean {
  const { status } = answer;
  return status >= 400 && status < 600 && findObject(answer) !== undefined;
}
