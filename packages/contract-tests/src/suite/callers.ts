import { existsSync } from "node:fs";
import { resolve } from "node:path";
import type { ClientOptions } from "@conference-kit/client-runtime";
import { type Client, isObject } from "@conference-kit/specifications/model";
import type { RequestValues } from "../matrix/fields.ts";
import { isGiven, operations, type TestedOperation } from "./operations.ts";

/** The result of a successful call. */
export interface CallResult {
  data: unknown;
  /** Only of a page. */
  items?: unknown;
}

/** One of the ways in which a package lets its users make a request. */
export interface Caller {
  title: string;
  offers(operation: TestedOperation): boolean;
  /** Rejects with whatever a user would get. */
  call(
    operation: TestedOperation,
    values: RequestValues,
    options: ClientOptions,
  ): Promise<CallResult>;
}

const packages = resolve(import.meta.dirname, "../../..");
const clients = [...new Map(operations.map(({ client }) => [client.package, client])).values()];

/** Finds a function by its name, since the types of the tests don't know it. */
function find(object: unknown, name: string): (...parameters: unknown[]) => unknown {
  const found = isObject(object) ? object[name] : undefined;
  if (typeof found !== "function") throw new Error(`There is no ${name}.`);
  return (...parameters) => found.apply(object, parameters);
}

async function importAll(
  chosen: readonly Client[],
  entry = "",
): Promise<ReadonlyMap<string, unknown>> {
  const load = async ({ package: name }: Client): Promise<[string, unknown]> => [
    name,
    await import(`@conference-kit/${name}${entry}`),
  ];
  return new Map(await Promise.all(chosen.map(load)));
}

function hasRawClient({ package: name }: Client): boolean {
  return existsSync(resolve(packages, name, "src/api/index.ts"));
}

const rawClients = clients.filter(hasRawClient);
const [modules, rawModules] = await Promise.all([
  importAll(clients),
  importAll(rawClients, "/api"),
]);

/** The arguments of a call: the path's values, then the body, then the query. */
function listArguments(
  operation: TestedOperation,
  { path, query, body }: RequestValues,
): unknown[] {
  const { fields, bodySchema } = operation;
  const inPath = fields.filter((field) => field.place === "path" && !isGiven(operation, field));
  return [
    ...inPath.map(({ name }) => path[name]),
    ...(bodySchema === undefined ? [] : [body]),
    ...(fields.some(({ place }) => place === "query") ? [query] : []),
  ];
}

/** The result of an operation; of a list, its first page. */
function readOutcome({ page }: TestedOperation, given: unknown): CallResult {
  return page !== undefined && isObject(given)
    ? { data: given.body, items: given.items }
    : { data: given };
}

/** Makes the client of an operation, whatever methods it has. */
export function createClient(client: Client, options: ClientOptions): unknown {
  return find(modules.get(client.package), `create${client.name}Client`)(options);
}

function callMethod(
  operation: TestedOperation,
  values: RequestValues,
  options: ClientOptions,
): unknown {
  const client = createClient(operation.client, options);
  return find(client, operation.methodName)(...listArguments(operation, values));
}

export const method: Caller = {
  title: "the client",
  offers: () => true,
  async call(operation, values, options) {
    return readOutcome(operation, await callMethod(operation, values, options));
  },
};

/** The items of all pages of a list. */
export async function listAll(
  operation: TestedOperation,
  values: RequestValues,
  options: ClientOptions,
): Promise<unknown> {
  return find(callMethod(operation, values, options), "toArray")();
}

export const ownFunction: Caller = {
  title: "the function of its own",
  offers: () => true,
  async call(operation, values, options) {
    const { client, functionName } = operation;
    const module = modules.get(client.package);
    const connection = find(module, `connect${client.name}`)(options);
    const given = find(module, functionName)(connection, ...listArguments(operation, values));
    return readOutcome(operation, await given);
  },
};

function findRawClient({ document }: TestedOperation): Client | undefined {
  const ofSpecification = operations.filter((operation) => operation.document === document);
  return rawClients.find(({ package: name }) =>
    ofSpecification.some(({ client }) => client.package === name),
  );
}

export const rawClient: Caller = {
  title: "the raw client",
  offers: (operation) => findRawClient(operation) !== undefined,
  async call(operation, { path, query, body }, options) {
    const client = findRawClient(operation);
    const module = client && rawModules.get(client.package);
    const made = find(module, `create${client?.name}Api`)(options);
    const given = await find(made, operation.method.toUpperCase())(operation.path, {
      params: { path, query },
      ...(operation.bodySchema && { body }),
    });
    const { data, error }: { data?: unknown; error?: unknown } = isObject(given) ? given : {};
    if (error !== undefined) throw error;
    return { data };
  },
};

/** The ways in which each operation is called. */
export const callers: Caller[] = [method, rawClient];
