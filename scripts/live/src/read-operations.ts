import { type Client, type ClientOperation, listClients } from "@conference-kit/specifications";
import type { Attempt } from "./attempt.ts";
import type { Clients } from "./clients.ts";
import { findPrefix, findSid, type KnownSids, readSids, sortSids } from "./known-sids.ts";
import { type BundledSpecification, listFilterCases } from "./specification.ts";

/** The specifications of both APIs. */
export interface Specifications {
  voice: BundledSpecification;
  insights: BundledSpecification;
}

/** Only a server can say where a page begins; the links between pages are followed instead. */
const ownedByServer = { Page: [], PageToken: [] };

/** With a limit, so that no further page is on its way when the next call begins. */
const twoItems = { limit: 2 };

type Call = (...parameters: readonly unknown[]) => unknown;

/** An operation that only reads, and the client whose method it is. */
interface Reading {
  client: Client;
  operation: ClientOperation;
}

function listReadings({ document }: BundledSpecification): Reading[] {
  return listClients(document).flatMap((client) =>
    client.operations
      .filter(({ method }) => method === "get")
      .map((operation) => ({ client, operation })),
  );
}

/** The client's method for an operation. */
function findMethod(clients: Clients, { client, operation }: Reading): Call {
  const name = client.name.charAt(0).toLowerCase() + client.name.slice(1);
  const made: unknown = Object.entries(clients).find(([known]) => known === name)?.[1];
  const method: unknown = Object(made)[operation.methodName];
  if (typeof method !== "function") throw new Error(`There is no ${name}.${operation.methodName}.`);
  return (...parameters) => Reflect.apply(method, made, parameters);
}

async function readToEnd(list: unknown): Promise<void> {
  const items: AsyncIterable<unknown> = Object(list);
  for await (const _item of items);
}

/** The path parameters of a call; undefined as long as one is not known. */
function findPath(
  { document }: BundledSpecification,
  { client, operation }: Reading,
  known: KnownSids,
): string[] | undefined {
  const asked = operation.parameters.filter(
    ({ in: place, name }) => place === "path" && !(name in client.connection),
  );
  const path = asked.map((parameter) => findSid(document, parameter, known));
  const given = path.filter((value) => value !== undefined);
  return given.length === path.length ? given : undefined;
}

/** Reads with each value of each filter, and gives the answer without any. */
async function readWithFilters(
  attempt: Attempt,
  call: Call,
  { id, page, parameters }: ClientOperation,
  specification: BundledSpecification,
  known: KnownSids,
): Promise<unknown> {
  const read = async (filters?: object): Promise<unknown> => {
    const given: unknown = await call(filters);
    return page === undefined ? given : Object(given).body;
  };
  const answer = await attempt(id, "", read);
  if (page !== undefined) {
    await attempt(id, "page by page", () => readToEnd(call({ PageSize: 1 }, twoItems)));
  }
  const sids = parameters
    .filter(({ schema }) => findPrefix(specification.document, schema) !== undefined)
    .map((parameter) => {
      const value = findSid(specification.document, parameter, known);
      return [parameter.name, value === undefined ? [] : [value]] as const;
    });
  const values = { ...Object.fromEntries(sids), ...ownedByServer };
  for (const { title, filters } of listFilterCases(specification, id, values)) {
    await attempt(id, title, () => read(filters));
  }
  return answer;
}

/**
 * Calls every operation that only reads, each as soon as answers have named what it reads.
 *
 * @returns the ids of all of them, called or not.
 */
export async function readOperations(
  attempt: Attempt,
  clients: Clients,
  { voice, insights }: Specifications,
  accountSid: string,
  conferenceSid: string | undefined,
): Promise<string[]> {
  let known = sortSids([accountSid, conferenceSid]);
  const ids: string[] = [];
  // Summaries come first: they list conferences that have ended too.
  for (const specification of [insights, voice]) {
    const pending = new Set(listReadings(specification));
    ids.push(...[...pending].map(({ operation }) => operation.id));
    for (let before = 0; before !== pending.size; ) {
      before = pending.size;
      for (const reading of pending) {
        const path = findPath(specification, reading, known);
        if (path === undefined) continue;
        pending.delete(reading);
        const method = findMethod(clients, reading);
        const call: Call = (...parameters) => method(...path, ...parameters);
        const answer = await readWithFilters(
          attempt,
          call,
          reading.operation,
          specification,
          known,
        );
        // One conference is read, the first that was named; of what is in it, what is named last.
        const chosen = sortSids([accountSid, known.get("CF")]);
        known = new Map([...known, ...readSids(answer), ...chosen]);
      }
    }
  }
  return ids;
}
