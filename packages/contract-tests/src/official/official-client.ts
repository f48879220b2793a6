import {
  followOfficial,
  guessOfficialCall,
  readOfficialCall,
} from "@conference-kit/specifications/model";
import twilio from "twilio";
import type { RequestValues } from "../matrix/fields.ts";
import { credentials } from "../suite/credentials.ts";
import type { TestedOperation } from "../suite/operations.ts";

/**
 * Makes Twilio's own client send to the mocks.
 *
 * @param hosts - Base URL of the mock for each of Twilio's hosts; a host without one is an error.
 */
export function createOfficialClient(hosts: Record<string, string>): twilio.Twilio {
  const httpClient = new twilio.RequestClient();
  httpClient.axios.interceptors.request.use((config) => {
    const { host, pathname, search } = new URL(config.url ?? "");
    return { ...config, url: hosts[host] + pathname + search };
  });
  return twilio(credentials.accountSid, credentials.authToken, { httpClient });
}

const renamed: Record<string, string> = {
  Page: "pageNumber",
  "DateCreated<": "dateCreatedBefore",
  "DateCreated>": "dateCreatedAfter",
  "DateUpdated<": "dateUpdatedBefore",
  "DateUpdated>": "dateUpdatedAfter",
};

/** Names a field as Twilio's client does: `StatusCallback` is `statusCallback`. */
function rename(name: string): string {
  return renamed[name] ?? name.charAt(0).toLowerCase() + name.slice(1);
}

/** Says what to write, behind a pointer to where, for an operation whose call nobody has said. */
export function askForCall(operation: TestedOperation): string {
  const { id, file, pointer } = operation;
  return `${file}${pointer} Nothing says how Twilio's own client makes ${id}. Write beside its x-client, such as this, or \`none\` where that client can't:
      x-official-call: ${guessOfficialCall(operation)}`;
}

/** Makes the request of an operation with Twilio's own client, whatever methods that has. */
export async function callOfficial(
  official: twilio.Twilio,
  operation: TestedOperation,
  { path, query, body }: RequestValues,
): Promise<unknown> {
  const call = readOfficialCall(operation);
  if (call === undefined || call === "none") {
    throw new Error(askForCall(operation));
  }
  const holder = followOfficial(official, call.holder, (name) => String(path[name]));
  const method: unknown = Reflect.get(Object(holder), call.method);
  if (typeof method !== "function") {
    throw new Error(
      `Twilio's own client has no ${call.holder}.${call.method}. Correct the x-official-call of ${operation.id} in ${operation.file}.`,
    );
  }
  const fields = Object.entries({ ...query, ...body });
  const options = Object.fromEntries(fields.map(([name, value]) => [rename(name), value]));
  return method.call(holder, options);
}
