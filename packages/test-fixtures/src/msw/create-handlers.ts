import { delay, type HttpHandler, HttpResponse, http } from "msw";
import { snakeCase } from "../builders/snake-case.ts";
import { createSource, type Source } from "../builders/source.ts";
import { checkWholeNumber } from "../builders/whole-number.ts";
import { operations, type SchemaTypes } from "../generated/index.ts";
import type { Operation } from "../schema/operation.ts";
import type { ErrorOptions, HandlerOptions, Handlers } from "./handlers.ts";
import { compileUrl } from "./operation-url.ts";
import { createFailure, createSuccess, type Endpoint, type Respond } from "./respond.ts";

function handle(
  { operation: { method, url } }: Endpoint,
  respond: Respond,
  { delay: milliseconds = 0, once = false }: HandlerOptions,
): HttpHandler {
  return http[method](
    compileUrl(url),
    async ({ request }) => {
      if (milliseconds > 0) await delay(milliseconds);
      return respond(request);
    },
    { once },
  );
}

function spellAsAnswers(overrides: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(overrides).map(([name, value]) => [snakeCase(name), value]),
  );
}

function createOperationHandlers(endpoint: Endpoint) {
  function succeed(overrides: object = {}, options: HandlerOptions = {}): HttpHandler {
    return handle(endpoint, createSuccess(endpoint, spellAsAnswers(overrides)), options);
  }
  return Object.assign(succeed, {
    error(name: string, { retryAfter, ...options }: ErrorOptions = {}): HttpHandler {
      return handle(endpoint, createFailure(endpoint, name, retryAfter), options);
    },
    networkError(options: HandlerOptions = {}): HttpHandler {
      return handle(endpoint, async () => HttpResponse.error(), options);
    },
  });
}

function locate(url: string, baseUrl: string | undefined): string {
  return baseUrl === undefined ? url : url.replace(/^https:\/\/[^/]+/, baseUrl.replace(/\/$/, ""));
}

function createOperations(specification: keyof SchemaTypes, seeds: Source, baseUrl?: string) {
  return Object.fromEntries(
    Object.entries<Operation>(operations[specification]).map(([id, operation]) => {
      const seed = seeds.integer(2 ** 31);
      const source = createSource(seed);
      const located = { ...operation, url: locate(operation.url, baseUrl) };
      return [id, createOperationHandlers({ specification, id, operation: located, seed, source })];
    }),
  );
}

/** Where the handlers answer, and what. */
export interface HandlersOptions {
  /**
   * Decides all SIDs and moments of the answers: handlers with the same seed that get the same
   * requests in the same order answer the same. A whole number from 0 on.
   *
   * @default 1
   */
  readonly seed?: number | undefined;
  /**
   * Where requests go that don't go to Twilio: the `baseUrl` of the client.
   *
   * @default Twilio's hosts, at every edge and in every region
   */
  readonly baseUrl?: string | undefined;
}

/**
 * Makes handlers of one's own, whose seed and requests nobody else has a part in.
 *
 * @throws RangeError if the seed is not a whole number from 0 on.
 * @example
 * const handlers = createHandlers({ seed: 42 });
 */
export function createHandlers({ seed = 1, baseUrl }: HandlersOptions = {}): Handlers {
  checkWholeNumber("seed", seed, { least: 0 });
  const seeds = createSource(seed);
  const specifications = Object.keys(operations) as (keyof SchemaTypes)[];
  // What the names give at run time is what `Handlers` says of them.
  return Object.fromEntries(
    specifications.map((name) => [name, createOperations(name, seeds, baseUrl)]),
  ) as unknown as Handlers;
}

/**
 * A function for each operation, which makes its msw handlers.
 *
 * @example
 * server.use(handlers.voice.getParticipant({ muted: true }));
 * server.use(handlers.voice.createParticipant.error("tooManyRequests", { once: true }));
 */
export const handlers: Handlers = /* @__PURE__ */ createHandlers();

/**
 * One handler for each operation, each of which answers with a success.
 *
 * @example
 * const server = setupServer(...allHandlers());
 */
export function allHandlers(from: Handlers = handlers): HttpHandler[] {
  return Object.values(from).flatMap((operations) =>
    Object.values(operations).map((create: () => HttpHandler) => create()),
  );
}
