import type { ClientOptions, Fetch } from "@conference-kit/client-runtime";
import { type Exchange, readViolations } from "@conference-kit/mock";
import { afterEach, beforeEach, expect } from "vitest";
import type { RequestValues } from "../matrix/fields.ts";
import { type Caller, type CallResult, method } from "./callers.ts";
import { credentials } from "./credentials.ts";
import { listErrors } from "./errors.ts";
import { useMocks } from "./mocks.ts";
import { operations, type TestedOperation } from "./operations.ts";
import { readSentRequest, type SentRequest } from "./sent-request.ts";
import { plainValues } from "./values.ts";

/** A named example that the mock is to answer with. */
export interface Wanted {
  status: number;
  example?: string;
}

export interface CallDetails {
  /** @default the simplest request */
  values?: RequestValues;
  /** @default a method of the client */
  caller?: Caller;
  /** Answers to one request after another; the mock chooses any further one. */
  wanted?: Wanted[];
  options?: ClientOptions;
}

export interface Contract {
  /** Makes a request of an operation to the mock. */
  call(operation: TestedOperation, details?: CallDetails): Promise<CallResult>;
  /** Options with which a client's requests go to the mock of a specification. */
  optionsFor(specification: string, wanted?: Wanted[], options?: ClientOptions): ClientOptions;
  /** Base URL of the mock of a specification. */
  urlOf(specification: string): string;
  /** Base URL of the mock of each of Twilio's hosts. */
  hosts(): Record<string, string>;
  /** All exchanges since the test began, with every API. */
  exchanges: Exchange[];
  /** The clients' requests since the test began. */
  sent(): SentRequest[];
  /** The JSON of the latest answer, as it came over the wire. */
  answer(): unknown;
}

function createAskingFetch(wanted: Wanted[], send: Fetch = fetch): Fetch {
  const remaining = [...wanted];
  return (url, init) => {
    const next = remaining.shift();
    if (next === undefined) return send(url, init);
    const example = next.example === undefined ? "" : `, example=${next.example}`;
    const prefer = `code=${next.status}${example}`;
    return send(url, { ...init, headers: { ...init.headers, prefer } });
  };
}

const codes = new Set(
  operations.flatMap(listErrors).map(({ status, body }) => `${status} ${body.code}`),
);

/**
 * Expects of an answer what holds for every one: a success has to be as the specification says, and
 * an error has to be one that it declares, because for what it doesn't Prism makes its own.
 */
function expectDeclared({ status, headers, body }: Exchange["response"]): void {
  if (status < 400) expect(readViolations({ headers })).toEqual([]);
  else expect(codes).toContain(`${status} ${JSON.parse(body).code}`);
}

/** Connects the tests of a file to the mocks. */
export function useContract(): Contract {
  const exchanges: Exchange[] = [];
  const urlOf = useMocks((exchange) => exchanges.push(exchange));

  beforeEach(() => {
    exchanges.length = 0;
  });
  afterEach(() => {
    for (const { response } of exchanges) expectDeclared(response);
  });

  function optionsFor(
    specification: string,
    wanted: Wanted[] = [],
    options: ClientOptions = credentials,
  ): ClientOptions {
    return {
      retry: { attempts: 1 },
      ...options,
      fetch: createAskingFetch(wanted, options.fetch),
      baseUrl: urlOf(specification),
    };
  }

  return {
    optionsFor,
    urlOf,
    call(operation, { values = plainValues(operation), caller = method, wanted, options } = {}) {
      const { specification } = operation;
      return caller.call(operation, values, optionsFor(specification, wanted, options));
    },
    hosts: () =>
      Object.fromEntries(
        operations.map(({ servers: [server = ""], specification }) => [
          new URL(server).host,
          urlOf(specification),
        ]),
      ),
    exchanges,
    sent: () => exchanges.map(readSentRequest),
    answer: () => JSON.parse(exchanges.at(-1)?.response.body ?? ""),
  };
}
