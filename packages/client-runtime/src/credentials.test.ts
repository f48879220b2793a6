import { serve } from "@conference-kit/test-helpers";
import { beforeEach, expect, test, vi } from "vitest";
import { accountSid, apiKeySid, authToken, getThing, type Paths, thing } from "../test/things.ts";
import { type ClientOptions, createConnection } from "./index.ts";

const subaccountSid = `AC${"0".repeat(32)}`;

beforeEach(() => {
  for (const name of ["ACCOUNT_SID", "AUTH_TOKEN", "API_KEY", "API_SECRET"]) {
    vi.stubEnv(`TWILIO_${name}`, "");
  }
});

async function fetchWith(credentials: ClientOptions): Promise<string | undefined> {
  const { url, received } = await serve({ body: thing });
  await getThing(createConnection<Paths>("api", { ...credentials, baseUrl: url }));
  return received[0]?.headers.authorization;
}

function basic(user: string, password: string): string {
  return `Basic ${Buffer.from(`${user}:${password}`).toString("base64")}`;
}

test("accountSid and authToken are sent as basic authentication", async () => {
  expect(await fetchWith({ accountSid, authToken })).toBe(basic(accountSid, authToken));
});

test("an API key and its secret are sent as basic authentication, with or without accountSid", async () => {
  const key = { apiKeySid, apiKeySecret: "a secret: with a colon" };
  expect(await fetchWith(key)).toBe(basic(apiKeySid, key.apiKeySecret));
  expect(await fetchWith({ ...key, accountSid })).toBe(basic(apiKeySid, key.apiKeySecret));
});

test("a bearer token is sent unchanged", async () => {
  expect(await fetchWith({ bearerToken: "a.b.c" })).toBe("Bearer a.b.c");
});

test("a request for a subaccount is sent with the credentials of its parent", async () => {
  const options = { accountSid, authToken, subaccountSid };
  expect(await fetchWith(options)).toBe(basic(accountSid, authToken));
  expect(createConnection<Paths>("api", options).accountSid).toBe(subaccountSid);
});

test("a connection without subaccountSid has the account of its credentials, if they name one", () => {
  expect(createConnection<Paths>("api", { accountSid, authToken }).accountSid).toBe(accountSid);
  expect(createConnection<Paths>("api", { bearerToken: "a.b.c" }).accountSid).toBeUndefined();
});

test.each([
  ["nothing at all", "credentials", {}],
  ["an account alone", "credentials", { accountSid }],
  ["an auth token alone", "accountSid (TWILIO_ACCOUNT_SID)", { authToken }],
  [
    "an API key as account",
    "accountSid (TWILIO_ACCOUNT_SID)",
    { accountSid: apiKeySid, authToken },
  ],
  [
    "an account with more behind it",
    "accountSid (TWILIO_ACCOUNT_SID)",
    { accountSid: `${accountSid}0`, bearerToken: "a" },
  ],
  ["a short account", "accountSid (TWILIO_ACCOUNT_SID)", { accountSid: "AC1", bearerToken: "a" }],
  ["an empty auth token", "authToken (TWILIO_AUTH_TOKEN)", { accountSid, authToken: "" }],
  [
    "an auth token with its line end",
    "authToken (TWILIO_AUTH_TOKEN)",
    { accountSid, authToken: "a\n" },
  ],
  ["an API key without its secret", "apiKeySecret (TWILIO_API_SECRET)", { apiKeySid }],
  ["a secret without its API key", "apiKeySid (TWILIO_API_KEY)", { apiKeySecret: "secret" }],
  [
    "an account as API key",
    "apiKeySid (TWILIO_API_KEY)",
    { apiKeySid: accountSid, apiKeySecret: "a" },
  ],
  ["an empty bearer token", "bearerToken", { bearerToken: "" }],
  ["a bearer token with a header in it", "bearerToken", { bearerToken: "a\r\nx: y" }],
  [
    "an API key as subaccount",
    "subaccountSid",
    { accountSid, authToken, subaccountSid: apiKeySid },
  ],
  ["a malformed subaccount", "subaccountSid", { accountSid, authToken, subaccountSid: "AC1" }],
])("%s is refused when the client is made", (_, argument, credentials) => {
  // A caller without types can pass any of these.
  const options: object = credentials;
  expect(() => createConnection<Paths>("api", options)).toThrow(
    expect.objectContaining({
      name: "InvalidArgumentError",
      argument,
      message: expect.stringContaining(argument),
    }),
  );
});

test("the error for an auth token without an account says what accountSid must be", () => {
  const options: object = { authToken };
  expect(() => createConnection<Paths>("api", options)).toThrow(
    'accountSid (TWILIO_ACCOUNT_SID) must be "AC" and 32 hexadecimal digits.',
  );
});

test("the error for missing credentials names each kind with its environment variables", () => {
  expect(() => createConnection<Paths>("api", {})).toThrow(
    /authToken \(TWILIO_AUTH_TOKEN\).* apiKeySid \(TWILIO_API_KEY\).* apiKeySecret \(TWILIO_API_SECRET\).* bearerToken/,
  );
});
