import twilio from "twilio";
import type { RequestValues } from "../matrix/fields.ts";
import { credentials } from "../suite/credentials.ts";
import type { OfficialRequest } from "./calls.ts";

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

/** Writes the values of a request as Twilio's client takes them. */
export function writeOfficialRequest(
  official: twilio.Twilio,
  { path, query, body }: RequestValues,
): OfficialRequest {
  const fields = Object.entries({ ...query, ...body });
  return {
    official,
    path: (name) => String(path[name]),
    // The types of the methods differ; only the sent requests are compared.
    options: <Options>() =>
      Object.fromEntries(fields.map(([name, value]) => [rename(name), value])) as Options,
  };
}
