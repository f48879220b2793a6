import twilio from "twilio";
import type { Simulator } from "../src/index.ts";
import { accountSid, authToken } from "./harness.ts";

/** Twilio's own client, whose requests a simulator answers. */
export function createOfficialClient({ fetch }: Simulator): twilio.Twilio {
  const httpClient = new twilio.RequestClient();
  httpClient.axios.defaults.adapter = async (config) => {
    const { url = "", method = "get", params, data } = config;
    const query = new URLSearchParams(params).toString();
    const headers = Object.entries(config.headers.toJSON()).map(
      ([name, value]): [string, string] => [name, String(value)],
    );
    const response = await fetch(query === "" ? url : `${url}?${query}`, {
      method: method.toUpperCase(),
      headers,
      ...(data !== undefined && { body: String(data) }),
    });
    const text = await response.text();
    return {
      status: response.status,
      statusText: response.statusText,
      headers: Object.fromEntries(response.headers),
      data: text === "" ? undefined : JSON.parse(text),
      config,
    };
  };
  return twilio(accountSid, authToken, { httpClient });
}
