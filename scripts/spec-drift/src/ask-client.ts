import { followOfficial } from "@conference-kit/specifications";
import type twilio from "twilio";

/** What the official client sends for one method. */
export interface SentCall {
  /** In lower case. */
  method: string;
  /** With `{}` in the place of each parameter. */
  path: string;
  /** The places of what it sends, such as `body From`, with the member that it reads for it. */
  parameters: ReadonlyMap<string, string>;
  /** The class of what it answers with, where it answers with anything. */
  answer: unknown;
}

type Sent = Parameters<InstanceType<typeof twilio.RequestClient>["request"]>[0];
type Method = (parameters: object) => Promise<unknown>;

/** In the place of each parameter of a path. */
const place = "{}";
/** Enough for every class to be made of it, that of a page too. */
const anyAnswer = JSON.stringify({ statusCode: 200, headers: {}, body: { items: [] } });
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

function describeCall({ method, uri, data, params, headers }: Sent, answer: unknown): SentCall {
  return {
    method: method.toLowerCase(),
    path: decodeURIComponent(new URL(uri).pathname),
    parameters: new Map([
      ...readPlaces("body", data),
      ...readPlaces("query", params),
      ...readPlaces("header", headers),
    ]),
    answer: Object(answer).constructor,
  };
}

/** The account that the official client is made for. */
const account = `AC${"a".repeat(32)}`;

/** What leads to the resources that one of a resource has, such as `conferences(Sid).participants`. */
export function listBeneath(
  { twilio: official }: { twilio: typeof twilio },
  holder: string,
): string[] {
  const one = followOfficial(new official.Twilio(account, "token"), holder, () => place);
  const members = Object.getOwnPropertyDescriptors(Object.getPrototypeOf(Object(one)));
  return Object.entries(members).flatMap(([name, { get }]) =>
    get === undefined || name === "__proto__" ? [] : [`${holder}.${name}`],
  );
}

/** Calls each method of a resource and of one of it, and notes what it would have sent. */
export async function askClient(
  { twilio: official }: { twilio: typeof twilio },
  resource: string,
): Promise<Map<string, SentCall>> {
  let sent: Sent | undefined;
  class Recorder extends official.RequestClient {
    override async request(options: Sent) {
      sent = options;
      return JSON.parse(anyAnswer);
    }
  }
  const client = new official.Twilio(account, "token", { httpClient: new Recorder() });
  const list: { get?: (key: string) => object } = Object(
    followOfficial(client, resource, () => place),
  );
  const one = list.get?.(place);
  const methods = new Map([
    ...methodsOf(list, list),
    ...(one === undefined ? [] : methodsOf(one, Object.getPrototypeOf(one))),
  ]);
  const calls = new Map<string, SentCall>();
  for (const [name, method] of methods) {
    sent = undefined;
    const answer = await method(everything).catch(() => undefined);
    if (sent !== undefined) calls.set(name, describeCall(sent, answer));
  }
  return calls;
}
