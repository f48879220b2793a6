import { expect, test } from "vitest";
import { hasCredentials } from "./has-credentials.ts";

const pair = btoa("AC123:token");

test.each<[authorization: string | undefined, expected: boolean]>([
  [`Basic ${pair}`, true],
  [`basic ${pair}`, true],
  ["Bearer token", true],
  ["bearer token", true],
  [undefined, false],
  ["Basic", false],
  [`Basic ${btoa("AC123")}`, false],
  ["Basic AC123:token", false],
  ["Bearer", false],
  [`HTTPBasic ${pair}`, false],
  [`Basically ${pair}`, false],
  ["XBearer token", false],
  ["Bearers token", false],
  ["Digest token", false],
])("whether the header Authorization %j has credentials: %s", (authorization, expected) => {
  const request = new Request("https://api.twilio.com/", {
    headers: authorization === undefined ? {} : { authorization },
  });
  expect(hasCredentials(request)).toBe(expected);
});
