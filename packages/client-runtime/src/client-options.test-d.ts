import { test } from "vitest";
import type { CallOptions, ClientOptions, ListOptions } from "./index.ts";

const accountSid = "AC5ef8732a3c49700934481addd5ce1659";
const key = { apiKeySid: "SK0b2d6f91c3e84a57b6d0f29e8c417a35", apiKeySecret: "secret" };

test("ClientOptions accepts each kind of credentials, or none where the environment has them", () => {
  const options: ClientOptions[] = [
    {},
    { accountSid },
    { accountSid, authToken: "token" },
    key,
    { ...key, accountSid },
    { bearerToken: "token" },
    { bearerToken: () => "token" },
    { bearerToken: async () => "token", accountSid },
  ];
  return options;
});

test("ClientOptions refuses two kinds of credentials and half of one", () => {
  // @ts-expect-error an auth token belongs to an account
  const authToken: ClientOptions = { authToken: "token" };
  // @ts-expect-error the secret is missing
  const apiKeySid: ClientOptions = { apiKeySid: key.apiKeySid };
  // @ts-expect-error the key is missing
  const apiKeySecret: ClientOptions = { apiKeySecret: "secret" };
  // @ts-expect-error two kinds
  const two: ClientOptions = { ...key, accountSid, authToken: "token" };
  // @ts-expect-error two other kinds
  const three: ClientOptions = { ...key, bearerToken: "token" };
  // @ts-expect-error a supplier gives text
  const supplier: ClientOptions = { bearerToken: () => 5 };
  return [authToken, apiKeySid, apiKeySecret, two, three, supplier];
});

test("ClientOptions accepts undefined for each option and refuses an unknown one", () => {
  const undefinedOptions: ClientOptions = {
    accountSid: undefined,
    region: undefined,
    edge: undefined,
    retry: { attempts: undefined },
    hooks: { onRetry: undefined },
  };
  // @ts-expect-error it is timeoutMilliseconds
  const timeout: CallOptions = { timeout: 5 };
  // @ts-expect-error a signal, not its controller
  const signal: CallOptions = { signal: new AbortController() };
  // @ts-expect-error a number
  const limit: ListOptions = { limit: "5" };
  return [undefinedOptions, timeout, signal, limit];
});

test("the option fetch accepts the global fetch", () => {
  const options: ClientOptions = { fetch };
  return options;
});
