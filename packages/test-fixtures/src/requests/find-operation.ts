import { type Answers, operations } from "../generated/index.ts";
import type { Operation } from "../schema/operation.ts";
import { normalizeBaseUrl } from "./base-url.ts";

/** An operation by the name of its API and its own. */
export type OperationName = {
  [Specification in keyof Answers]: {
    readonly specification: Specification;
    readonly id: keyof Answers[Specification];
  };
}[keyof Answers];

/** Where requests go. */
export interface FindOptions {
  /**
   * Where requests go that don't go to Twilio: the `baseUrl` of the client.
   *
   * @default Twilio's hosts, at every edge and in every region
   */
  readonly baseUrl?: string | undefined;
}

/** An operation that a request asks for. */
export type FoundOperation = OperationName & {
  /** The path parameters, percent-decoded. */
  readonly path: Readonly<Record<string, string>>;
};

type Member = "[^/]+" | "([^/]+)";

function escapeLiteral(text: string): string {
  return text.replaceAll(/[.*+?^$|()[\]\\]/g, "\\$&");
}

/** Matches what an operation's path stands behind: an address that is given, or Twilio's hosts. */
function writeOrigin({ hostname }: URL, address: string | undefined): string {
  if (address !== undefined) return escapeLiteral(address);
  const [product, ...domain] = hostname.split(".");
  const place = "(?:\\.us1|\\.[\\w-]+\\.[\\w-]+)?";
  return `https://${product}${place}\\.${domain.join("\\.")}`;
}

function compile({ url }: Operation, member: Member, address?: string): RegExp {
  const { origin } = new URL(url);
  const literals = url.slice(origin.length).split(/\{\w+\}/);
  const path = literals.map(escapeLiteral).join(member);
  return new RegExp(`^${writeOrigin(new URL(url), address)}${path}$`);
}

/** Matches the URLs of an operation, without their query. */
export function compileUrl(operation: Operation, address?: string): RegExp {
  return compile(operation, "[^/]+", address);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Reads the path parameters of a URL; gives undefined for that of another operation. */
export function readPath(
  operation: Operation,
  requested: string,
  address?: string,
): Record<string, string> | undefined {
  const { origin, pathname } = new URL(requested);
  const match = compile(operation, "([^/]+)", address).exec(origin + pathname);
  if (match === null) return undefined;
  const names = [...operation.url.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
  return Object.fromEntries(names.map((name, index) => [name, decode(match[index + 1] ?? "")]));
}

/** How an operation is called and answered. */
export function describeOperation({ specification, id }: OperationName): Operation {
  const named: Readonly<Record<string, Operation>> = operations[specification];
  const operation = named[id];
  if (operation === undefined) throw new Error(`${specification} has no operation ${id}.`);
  return operation;
}

/** The names of all operations. */
export function listOperations(): OperationName[] {
  const names = Object.entries(operations).flatMap(([specification, named]) =>
    Object.keys(named).map((id) => ({ specification, id })),
  );
  // The tables' keys are what their types say of them.
  return names as OperationName[];
}

/**
 * Finds the operation that a request asks for, by its method and its URL; the query is not looked at.
 *
 * @param method - In capitals or small letters.
 * @param url - The whole URL, at Twilio's hosts or behind `baseUrl`.
 * @returns Undefined for a request that goes to no operation.
 * @throws TypeError if `url` is no URL, or `baseUrl` no http or https address.
 * @example
 * findOperation("GET", "http://localhost:4010/v1/Conferences", { baseUrl: "http://localhost:4010" });
 */
export function findOperation(
  method: string,
  url: string,
  { baseUrl }: FindOptions = {},
): FoundOperation | undefined {
  const address = baseUrl === undefined ? undefined : normalizeBaseUrl(baseUrl);
  for (const name of listOperations()) {
    const operation = describeOperation(name);
    if (operation.method !== method.toLowerCase()) continue;
    const path = readPath(operation, url, address);
    if (path !== undefined) return { ...name, path };
  }
  return undefined;
}
