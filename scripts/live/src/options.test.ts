import { describe, expect, test } from "vitest";
import { readCredentials } from "./credentials.ts";
import { readOptions } from "./options.ts";
import { accountSid, conferenceSid } from "./run-contract.ts";

test("without options only reads are called, and Twilio is the server", () => {
  expect(readOptions(["--target", "live"])).toEqual({
    help: false,
    conferenceSid: undefined,
    upstream: undefined,
    testCall: undefined,
  });
});

test("readOptions reads every option", () => {
  expect(
    readOptions([
      "--target=live",
      "--help",
      `--conference=${conferenceSid}`,
      "--allow-writes",
      "--test-number=+15017122661",
      "--from=+15017122662",
      "--upstream=http://127.0.0.1:8080",
    ]),
  ).toEqual({
    help: true,
    conferenceSid,
    upstream: new URL("http://127.0.0.1:8080"),
    testCall: { to: "+15017122661", from: "+15017122662" },
  });
});

const numbers = ["--test-number", "+15017122661", "--from", "+15017122662"];

test.each<[reason: string, parameters: string[], message: string | RegExp]>([
  ["an unknown option", ["--verbose"], /'--verbose'/],
  ["a stray word", ["conference"], /'conference'/],
  ["an option without its value", ["--conference"], /--conference/],
  [
    "a conference that has no SID",
    ["--conference", "room"],
    "--conference takes a value such as CF0123456789abcdef0123456789abcdef.",
  ],
  [
    "a test number that is none",
    ["--allow-writes", "--test-number", "me", "--from", "+15017122661"],
    "--test-number takes a value such as +15017122661.",
  ],
  [
    "a number to call from that is none",
    ["--allow-writes", "--test-number", "+15017122661", "--from", "15017122661"],
    "--from takes a value such as +15017122661.",
  ],
  [
    "an upstream with a path",
    ["--upstream", "http://127.0.0.1/v1"],
    "--upstream takes a value such as http://127.0.0.1:8080.",
  ],
  [
    "an upstream with credentials",
    ["--upstream", "http://a:b@127.0.0.1"],
    "--upstream takes a value such as http://127.0.0.1:8080.",
  ],
  [
    "writes without a number",
    ["--allow-writes"],
    "--allow-writes needs --test-number and --from: it makes a call.",
  ],
  [
    "writes without the number to call from",
    ["--allow-writes", ...numbers.slice(0, 2)],
    "--allow-writes needs --test-number and --from: it makes a call.",
  ],
  [
    "numbers without writes",
    numbers,
    "--test-number and --from need --allow-writes: without it nothing is called.",
  ],
  [
    "one number without writes",
    numbers.slice(2),
    "--test-number and --from need --allow-writes: without it nothing is called.",
  ],
])("readOptions refuses %s", (_reason, parameters, message) => {
  expect(() => readOptions(parameters)).toThrow(message);
});

describe("credentials", () => {
  const account = { TWILIO_ACCOUNT_SID: accountSid };
  const token = { TWILIO_AUTH_TOKEN: "token" };
  const key = { TWILIO_API_KEY: "SK", TWILIO_API_SECRET: "secret" };

  test("are an account SID with its auth token", () => {
    expect(readCredentials({ ...account, ...token })).toEqual({ accountSid, authToken: "token" });
  });

  test("are an account SID with an API key, which is used before an auth token", () => {
    expect(readCredentials({ ...account, ...token, ...key })).toEqual({
      accountSid,
      apiKeySid: "SK",
      apiKeySecret: "secret",
    });
  });

  test.each([
    {},
    account,
    token,
    { ...key, ...token },
    { ...account, TWILIO_API_KEY: "SK" },
    { ...account, TWILIO_API_SECRET: "secret" },
    { ...account, ...token, TWILIO_API_KEY: "SK" },
    { ...account, TWILIO_AUTH_TOKEN: "" },
  ])("are missing from %j", (environment) => {
    expect(readCredentials(environment)).toBeUndefined();
  });
});
