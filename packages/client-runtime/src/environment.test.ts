import { beforeEach, expect, test, vi } from "vitest";
import { accountSid, apiKeySid, authToken, getThing, type Paths } from "../test/things.ts";
import { type ClientOptions, createConnection, InvalidArgumentError } from "./index.ts";

beforeEach(() => {
  for (const name of ["ACCOUNT_SID", "AUTH_TOKEN", "API_KEY", "API_SECRET", "REGION", "EDGE"]) {
    vi.stubEnv(`TWILIO_${name}`, "");
  }
});

/** Gives the address and the authorization of a request, without sending it. */
async function look(options: ClientOptions = {}): Promise<{ host: string; authorization: string }> {
  let seen = { host: "", authorization: "" };
  const things = createConnection<Paths>("api", {
    ...options,
    fetch: async (url, { headers }) => {
      seen = {
        host: new URL(url).host,
        authorization: new Headers(headers).get("Authorization") ?? "",
      };
      return Response.json({});
    },
  });
  await getThing(things);
  return seen;
}

function basic(user: string, password: string): string {
  return `Basic ${Buffer.from(`${user}:${password}`).toString("base64")}`;
}

test("account and auth token come from the environment", async () => {
  vi.stubEnv("TWILIO_ACCOUNT_SID", accountSid);
  vi.stubEnv("TWILIO_AUTH_TOKEN", authToken);
  expect(await look()).toEqual({
    host: "api.twilio.com",
    authorization: basic(accountSid, authToken),
  });
  expect(createConnection<Paths>("api", {}).accountSid).toBe(accountSid);
});

test("an API key in the environment is used before an auth token", async () => {
  vi.stubEnv("TWILIO_ACCOUNT_SID", accountSid);
  vi.stubEnv("TWILIO_AUTH_TOKEN", authToken);
  vi.stubEnv("TWILIO_API_KEY", apiKeySid);
  vi.stubEnv("TWILIO_API_SECRET", "secret");
  expect((await look()).authorization).toBe(basic(apiKeySid, "secret"));
});

test("half an API key in the environment is refused, though there is an auth token", () => {
  vi.stubEnv("TWILIO_ACCOUNT_SID", accountSid);
  vi.stubEnv("TWILIO_AUTH_TOKEN", authToken);
  vi.stubEnv("TWILIO_API_KEY", apiKeySid);
  expect(() => createConnection<Paths>("api", {})).toThrow(/^apiKeySecret \(TWILIO_API_SECRET\)/);
});

test("given credentials are used in place of those in the environment", async () => {
  vi.stubEnv("TWILIO_ACCOUNT_SID", accountSid);
  vi.stubEnv("TWILIO_AUTH_TOKEN", authToken);
  vi.stubEnv("TWILIO_API_KEY", apiKeySid);
  vi.stubEnv("TWILIO_API_SECRET", "secret");
  expect((await look({ bearerToken: "a.b.c" })).authorization).toBe("Bearer a.b.c");
  expect((await look({ accountSid, authToken: "other" })).authorization).toBe(
    basic(accountSid, "other"),
  );
});

test("region and edge come from the environment, unless options name them", async () => {
  vi.stubEnv("TWILIO_REGION", "au1");
  vi.stubEnv("TWILIO_EDGE", "sydney");
  expect((await look({ bearerToken: "a" })).host).toBe("api.sydney.au1.twilio.com");
  expect((await look({ bearerToken: "a", region: "ie1", edge: "dublin" })).host).toBe(
    "api.dublin.ie1.twilio.com",
  );
});

test.each([
  ["has no environment", undefined],
  ["has no variables", { env: undefined }],
  [
    "forbids to read it",
    {
      get env() {
        throw new Error("NotCapable: requires env access");
      },
    },
  ],
])("a runtime that %s works with options alone", async (_, process) => {
  vi.stubGlobal("process", process);
  try {
    expect(() => createConnection<Paths>("api", {})).toThrow(InvalidArgumentError);
    createConnection<Paths>("api", { accountSid, authToken });
  } finally {
    vi.unstubAllGlobals();
  }
});
