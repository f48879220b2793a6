import type { ClientOptions, Fetch } from "@conference-kit/client-runtime";
import { type Exchange, type Listener, readViolations } from "@conference-kit/mock";
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject } from "vitest";
import type { RequestValues } from "../matrix/fields.ts";
import { type Caller, type CallResult, method } from "./callers.ts";
import { credentials } from "./credentials.ts";
import { listErrors } from "./errors.ts";
import { operations, type TestedOperation } from "./operations.ts";
import { startRecorder } from "./recorder.ts";
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
  /** Base URLs that record what goes to each host. */
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
  const recorders = new Map<string, Listener>();

  beforeAll(async () => {
    for (const { name, url } of inject("specifications")) {
      recorders.set(name, await startRecorder(url, exchanges));
    }
  });
  beforeEach(() => {
    exchanges.length = 0;
  });
  afterEach(() => {
    for (const { response } of exchanges) expectDeclared(response);
  });
  afterAll(() => Promise.all([...recorders.values()].map((recorder) => recorder.close())));

  const baseUrlOf = (specification: string): string => recorders.get(specification)?.url ?? "";

  function optionsFor(
    specification: string,
    wanted: Wanted[] = [],
    options: ClientOptions = credentials,
  ): ClientOptions {
    return {
      retry: { attempts: 1 },
      ...options,
      fetch: createAskingFetch(wanted, options.fetch),
      baseUrl: baseUrlOf(specification),
    };
  }

  return {
    optionsFor,
    call(operation, { values = plainValues(operation), caller = method, wanted, options } = {}) {
      const { specification } = operation;
      return caller.call(operation, values, optionsFor(specification, wanted, options));
    },
    hosts: () =>
      Object.fromEntries(
        operations.map(({ servers: [server = ""], specification }) => [
          new URL(server).host,
          baseUrlOf(specification),
        ]),
      ),
    exchanges,
    sent: () => exchanges.map(readSentRequest),
    answer: () => JSON.parse(exchanges.at(-1)?.response.body ?? ""),
  };
}
