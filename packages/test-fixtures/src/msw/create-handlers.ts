import { delay, type HttpHandler, HttpResponse, http } from "msw";
import { snakeCase } from "../builders/members.ts";
import { createSource } from "../builders/source.ts";
import { checkPlainObject, checkWholeNumber, normalizeBaseUrl } from "../check-arguments.ts";
import { operations } from "../generated/index.ts";
import {
  compileUrl,
  describeOperation,
  type FindOptions,
  listOperations,
} from "../requests/find-operation.ts";
import type { ErrorOptions, HandlerOptions, Handlers } from "./handlers.ts";
import { createFailure, createSuccess, type Endpoint, type Respond } from "./respond.ts";

function handle(
  { name, address }: Endpoint,
  respond: Respond,
  options: HandlerOptions,
): HttpHandler {
  checkPlainObject("options", options);
  const { delay: milliseconds = 0, once = false } = options;
  const operation = describeOperation(name);
  return http[operation.method](
    compileUrl(operation, address),
    async ({ request }) => {
      if (milliseconds > 0) await delay(milliseconds);
      return respond(request);
    },
    { once },
  );
}

function spellAsAnswers(overrides: object): Record<string, unknown> {
  checkPlainObject("overrides", overrides);
  return Object.fromEntries(
    Object.entries(overrides).map(([name, value]) => [snakeCase(name), value]),
  );
}

function createOperationHandlers(endpoint: Endpoint) {
  function succeed(overrides: object = {}, options: HandlerOptions = {}): HttpHandler {
    return handle(endpoint, createSuccess(endpoint, spellAsAnswers(overrides)), options);
  }
  return Object.assign(succeed, {
    error(name: string, options: ErrorOptions = {}): HttpHandler {
      checkPlainObject("options", options);
      return handle(endpoint, createFailure(endpoint, name, options.retryAfter), options);
    },
    networkError(options: HandlerOptions = {}): HttpHandler {
      return handle(endpoint, async () => HttpResponse.error(), options);
    },
  });
}

/** Options of a set of handlers. */
export interface HandlersOptions extends FindOptions {
  /**
   * Decides all SIDs and moments of the answers: handlers with the same seed that get the same
   * requests in the same order answer the same. A whole number from 0 on.
   *
   * @default 1
   */
  readonly seed?: number | undefined;
}

/**
 * Makes a set of handlers with a seed of its own, which requests to other handlers don't change.
 *
 * @throws RangeError if the seed is not a whole number from 0 on.
 * @throws TypeError unless the options are a plain object, and `baseUrl` is an http or https address without credentials, "?" and "#".
 * @example
 * const handlers = createHandlers({ seed: 42 });
 */
export function createHandlers(options: HandlersOptions = {}): Handlers {
  checkPlainObject("options", options);
  const { seed = 1, baseUrl } = options;
  checkWholeNumber("seed", seed, { least: 0 });
  const seeds = createSource(seed);
  const address = baseUrl === undefined ? undefined : normalizeBaseUrl(baseUrl);
  const created = listOperations().map((name) => {
    const seed = seeds.integer(2 ** 31);
    const endpoint = { name, address, seed, source: createSource(seed) };
    return { ...name, create: createOperationHandlers(endpoint) };
  });
  const specifications = Object.keys(operations).map((specification) => {
    const own = created.filter((each) => each.specification === specification);
    return [specification, Object.fromEntries(own.map(({ id, create }) => [id, create]))];
  });
  // The names and functions are those of `Handlers`, which TypeScript can't infer.
  return Object.fromEntries(specifications) as Handlers;
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
