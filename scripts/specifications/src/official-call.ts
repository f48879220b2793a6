import type { Operation } from "./operations.ts";

/** How Twilio's own client makes the request of an operation. */
export interface OfficialCall {
  /** What leads to the resource, such as `api.v2010.accounts(AccountSid).conferences`. */
  resource: string;
  /** What leads to the method: the resource, or one of it, such as `….conferences(Sid)`. */
  holder: string;
  method: string;
}

const form = /^((\w+(?:(?:\([^()]+\))?\.\w+)*?)(?:\([^()]+\))?)\.(\w+)$/;

/** Whether `x-official-call` can say this. */
export function isOfficialCall(value: unknown): boolean {
  return value === "none" || (typeof value === "string" && form.test(value));
}

/** What `x-official-call` says of an operation; `none` where Twilio's own client has no such call. */
export function readOfficialCall({ node }: Operation): OfficialCall | "none" | undefined {
  const text = node["x-official-call"];
  if (text === "none") return text;
  const [, holder, resource, method] = form.exec(String(text)) ?? [];
  if (holder === undefined || resource === undefined || method === undefined) return undefined;
  return { resource, holder, method };
}

/**
 * Follows what leads to a resource, or to one of it, from Twilio's own client.
 *
 * @param read - Gives the value that a path has for a parameter.
 * @returns undefined where it leads nowhere.
 */
export function followOfficial(
  client: object,
  way: string,
  read: (parameter: string) => string,
): unknown {
  let reached: unknown = client;
  for (const [, member = "", parameter] of way.matchAll(/(\w+)(?:\(([^()]+)\))?/g)) {
    const found: unknown = Reflect.get(Object(reached), member);
    if (parameter === undefined) reached = found;
    else reached = typeof found === "function" ? found.call(reached, read(parameter)) : undefined;
  }
  return reached;
}

const methods: Readonly<Record<string, readonly [ofAll: string, ofOne: string]>> = {
  get: ["page", "fetch"],
  post: ["create", "update"],
  delete: ["remove", "remove"],
};

/** What `x-official-call` most likely is to say, by the habits of Twilio's own client. */
export function guessOfficialCall({ servers: [server = ""], path, method }: Operation): string {
  const [product] = /(?<=\/\/)\w+/.exec(server) ?? [];
  const [version = "", ...parts] = path
    .replace(/\.json$/, "")
    .split("/")
    .slice(1);
  const members = parts.map((part) =>
    part.startsWith("{")
      ? `(${part.slice(1, -1)})`
      : `.${part.charAt(0).toLowerCase()}${part.slice(1)}`,
  );
  const [ofAll, ofOne] = methods[method] ?? ["…", "…"];
  const called = parts.at(-1)?.startsWith("{") ? ofOne : ofAll;
  return `${product}.${version.replace(/^(\d+)-.*/, "v$1")}${members.join("")}.${called}`;
}
