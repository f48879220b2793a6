import twilio from "twilio";
import { credentials } from "../suite/contract.ts";

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
