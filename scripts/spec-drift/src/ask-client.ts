import type twilio from "twilio";
import { credentials, type Resource } from "./resources.ts";

/** What the official client sends for one method. */
export interface Call {
  /** In lower case. */
  method: string;
  /** With `{}` in the place of each parameter. */
  path: string;
  /** The places of what it sends, such as `body From`, with the member that it reads for it. */
  parameters: ReadonlyMap<string, string>;
}

type Sent = Parameters<InstanceType<typeof twilio.RequestClient>["request"]>[0];
type Method = (parameters: object) => Promise<unknown>;

const helpers = /^(get|getPage|each|list|toJSON|constructor|_.*|.*WithHttpInfo)$/;
const marker = "value of ";

/** Answers every member that is asked for, so that what is sent tells which were. */
const everything: object = new Proxy(
  {},
  { get: (_, name) => (typeof name === "string" ? `${marker}${name}` : undefined) },
);

function isMethod(value: unknown): value is Method {
  return typeof value === "function";
}

/** The methods that an object has itself. */
function methodsOf(holder: object, owner: object): Map<string, Method> {
  return new Map(
    Object.getOwnPropertyNames(owner).flatMap((name) => {
      const descriptor = Object.getOwnPropertyDescriptor(owner, name);
      const value: unknown = descriptor?.value;
      if (helpers.test(name) || !isMethod(value)) return [];
      return [[name, (parameters: object) => value.call(holder, parameters)] as const];
    }),
  );
}

function readPlaces(where: string, values: unknown): [place: string, member: string][] {
  return Object.entries(Object(values)).flatMap(([name, value]): [string, string][] => {
    const text = String(value);
    return text.startsWith(marker) ? [[`${where} ${name}`, text.slice(marker.length)]] : [];
  });
}

function describeCall({ method, uri, data, params, headers }: Sent): Call {
  const path = decodeURIComponent(new URL(uri).pathname);
  return {
    method: method.toLowerCase(),
    path: path.replaceAll(/\b[A-Z]{2}([a-z])\1{31}/g, "{}"),
    parameters: new Map([
      ...readPlaces("body", data),
      ...readPlaces("query", params),
      ...readPlaces("header", headers),
    ]),
  };
}

/** Calls each method of a resource, and notes what it would have sent. */
export async function askClient(
  { twilio: official }: { twilio: typeof twilio },
  resource: Resource,
): Promise<Map<string, Call>> {
  let sent: Sent | undefined;
  class Recorder extends official.RequestClient {
    override request(options: Sent): Promise<never> {
      sent = options;
      return Promise.reject(new Error("Nothing is sent"));
    }
  }
  const client = new official.Twilio(credentials.account, credentials.token, {
    httpClient: new Recorder(),
  });
  const list: object & { get?: (key: string) => object } = resource.list(client);
  const context = list.get?.(resource.key);
  const methods = new Map([
    ...methodsOf(list, list),
    ...(context === undefined ? [] : methodsOf(context, Object.getPrototypeOf(context))),
  ]);
  const calls = new Map<string, Call>();
  for (const [name, method] of methods) {
    sent = undefined;
    await method(everything).catch(() => undefined);
    if (sent !== undefined) calls.set(name, describeCall(sent));
  }
  return calls;
}
