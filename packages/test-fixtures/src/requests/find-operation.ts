import { normalizeBaseUrl } from "../check-arguments.ts";
import { type Answers, operations } from "../generated/index.ts";
import type { OperationDescription } from "../schema/operation.ts";

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

function escapeLiteral(text: string): string {
  return text.replaceAll(/[.*+?^$|()[\]\\]/g, "\\$&");
}

function writePath({ url }: OperationDescription, member: "[^/]+" | "([^/]+)"): string {
  const path = url.slice(new URL(url).origin.length);
  return path
    .split(/\{\w+\}/)
    .map(escapeLiteral)
    .join(member);
}

/** Matches Twilio's hosts for an operation: at every edge and in every region. */
function writeHost({ url }: OperationDescription): string {
  const [product, ...domain] = new URL(url).hostname.split(".");
  const place = "(?:\\.us1|\\.[\\w-]+\\.[\\w-]+)?";
  return `https://${product}${place}\\.${domain.join("\\.")}`;
}

/** Matches the URLs of an operation, without their query. */
export function compileUrl(operation: OperationDescription, address?: string): RegExp {
  const origin = address === undefined ? writeHost(operation) : escapeLiteral(address);
  return new RegExp(`^${origin}${writePath(operation, "[^/]+")}$`);
}

/** The patterns of an operation's URLs. */
interface Patterns {
  readonly host: RegExp;
  readonly path: RegExp;
  /** The names of what `path` takes. */
  readonly names: readonly string[];
}

const compiled = /* @__PURE__ */ new WeakMap<OperationDescription, Patterns>();

function compile(operation: OperationDescription): Patterns {
  const patterns = compiled.get(operation) ?? {
    host: new RegExp(`^${writeHost(operation)}$`),
    path: new RegExp(`^${writePath(operation, "([^/]+)")}$`),
    names: [...operation.url.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name),
  };
  compiled.set(operation, patterns);
  return patterns;
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
  operation: OperationDescription,
  { origin, pathname }: Pick<URL, "origin" | "pathname">,
  address?: string,
): Record<string, string> | undefined {
  const { host, path, names } = compile(operation);
  const requested = origin + pathname;
  const isThere = address === undefined ? host.test(origin) : requested.startsWith(address);
  const match = isThere ? path.exec(requested.slice((address ?? origin).length)) : null;
  if (match === null) return undefined;
  return Object.fromEntries(names.map((name, index) => [name, decode(match[index + 1] ?? "")]));
}

/** The description of an operation. */
export function describeOperation({ specification, id }: OperationName): OperationDescription {
  const named: Readonly<Record<string, OperationDescription>> = operations[specification];
  const operation = named[id];
  if (operation === undefined) throw new Error(`${specification} has no operation ${id}.`);
  return operation;
}

/** The names of all operations. */
export function listOperations(): OperationName[] {
  const names = Object.entries(operations).flatMap(([specification, named]) =>
    Object.keys(named).map((id) => ({ specification, id })),
  );
  // The keys are those of the tables' types, which TypeScript can't infer.
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
  const requested = new URL(url);
  for (const name of listOperations()) {
    const operation = describeOperation(name);
    if (operation.method !== method.toLowerCase()) continue;
    const path = readPath(operation, requested, address);
    if (path !== undefined) return { ...name, path };
  }
  return undefined;
}
