import { inspect } from "node:util";
import { expect, test, vi } from "vitest";
import {
  accountSid,
  apiKeySid,
  authToken,
  catchError,
  connectTo,
  getThing,
  type Paths,
  thing,
} from "../test/things.ts";
import { createApiClient } from "./api/index.ts";
import { type ClientOptions, createConnection, type Hooks } from "./index.ts";

const apiKeySecret = "kq7Zx+3vN/8mRw==";
const bearerToken =
  "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhbGljZSJ9.dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";

/** Short words between characters that JSON escapes. */
const escapedSecret = 'tok/en"wi\\th+od=d.chars';

const kinds: [string, ClientOptions, string][] = [
  ["an auth token", { accountSid, authToken }, authToken],
  ["an API key secret", { apiKeySid, apiKeySecret }, apiKeySecret],
  ["a bearer token", { bearerToken }, bearerToken],
  ["a supplied bearer token", { bearerToken: async () => bearerToken }, bearerToken],
];

const html = { "content-type": "text/html" };

interface Echo {
  status?: number;
  body?: unknown;
  headers?: Record<string, string>;
}

/** Answers that show what was sent: the header, and the secret in it. */
const echoes: [string, (shown: string) => Echo][] = [
  ["the message", (shown) => ({ status: 400, body: { code: 1, message: `bad: ${shown}` } })],
  ["the details", (shown) => ({ status: 400, body: { message: "bad", details: { a: [shown] } } })],
  ["a name", (shown) => ({ status: 400, body: { message: "bad", details: { [shown]: 1 } } })],
  ["more_info", (shown) => ({ status: 400, body: { message: "bad", more_info: shown } })],
  ["other JSON", (shown) => ({ status: 400, body: { headers: { authorization: shown } } })],
  ["escaped JSON", (shown) => ({ status: 400, body: escapeJson({ authorization: shown }) })],
  ["an address", (shown) => ({ status: 400, body: `/?a=${encodeURIComponent(shown)}` })],
  ["a page", (shown) => ({ status: 502, body: `<pre>${shown}</pre>`, headers: html })],
  ["a page of a success", (shown) => ({ body: `<pre>${shown}</pre>`, headers: html })],
  ["the content type", (shown) => ({ headers: { "content-type": `text/html; ${shown}` } })],
  [
    "the request's identifier",
    (shown) => ({ status: 500, headers: { "Twilio-Request-Id": shown } }),
  ],
];

function escapeJson(value: unknown): string {
  return JSON.stringify(value).replaceAll("/", "\\/").replaceAll("+", "\\u002B");
}

/** A value in every form in which a program could log it. */
function showAll(value: unknown): string {
  const shown = [inspect(value, { depth: null, showHidden: true }), JSON.stringify(value)];
  if (value instanceof Error) {
    const members = Object.fromEntries(
      Reflect.ownKeys(value).map((key) => [key, value[key as never]]),
    );
    shown.push(`${value}`, value.message, value.stack ?? "", JSON.stringify(members));
  }
  return shown.join("\n");
}

/** The parts of a secret that are long enough to be of use to anybody. */
function findSecrets(shown: string, secret: string): string[] {
  const encoded = [accountSid, apiKeySid].map((user) => btoa(`${user}:${secret}`).slice(48));
  return [secret, ...encoded]
    .flatMap((text) => text.match(/\w{8,}/g) ?? [text])
    .filter((word) => shown.includes(word));
}

const everyEcho = kinds.flatMap(([kind, credentials, secret]) =>
  echoes.map(([place, echo]) => ({ kind, credentials, secret, place, echo })),
);

test.each(everyEcho)(
  "$kind is redacted where $place echoes it",
  async ({ credentials, secret, echo }) => {
    const seen: unknown[] = [];
    const see = (event: unknown) => void seen.push(event);
    const hooks: Hooks = { onRequest: see, onResponse: see, onRetry: see };
    const { url, received } = await connectTo((request, response) => {
      const { status = 200, body, headers } = echo(`${request.headers.authorization} ${secret}`);
      response.writeHead(status, { "content-type": "application/json", ...headers });
      response.end(typeof body === "string" ? body : JSON.stringify(body));
    });
    const retry = { attempts: 2, baseDelayMilliseconds: 1 };
    const things = createConnection<Paths>("api", { ...credentials, baseUrl: url, hooks, retry });
    const error = await catchError(getThing(things));
    expect(error).toMatchObject({ name: expect.stringMatching(/^(Api|Response)Error$/) });
    expect(received.length).toBeGreaterThan(0);
    expect(seen.length).toBeGreaterThan(1);
    expect(
      findSecrets(
        showAll([error, seen, things, Object.assign({}, error)]) + showAll(error),
        secret,
      ),
    ).toEqual([]);
  },
);

test("a redacted message keeps its other words", async () => {
  const { things } = await connectTo((request, response) => {
    const message = `No such user: ${request.headers.authorization}, sorry`;
    response
      .writeHead(400, { "content-type": "application/json" })
      .end(JSON.stringify({ message }));
  });
  expect(await catchError(getThing(things))).toMatchObject({
    message: "GET /Things/{Name}: status 400: No such user: Basic [redacted], sorry",
  });
});

test.each(kinds)(
  "%s is redacted from the error of a fetch that throws its own arguments",
  async (_, credentials, secret) => {
    const fetch = async (_url: string, init: RequestInit) => {
      const said = JSON.stringify(init.headers);
      throw Object.assign(new Error(said, { cause: { message: said, code: said, init } }), {
        init,
      });
    };
    const retry = { attempts: 1 };
    const error = await catchError(
      getThing(createConnection<Paths>("api", { ...credentials, fetch, retry })),
    );
    expect(error).toMatchObject({ name: "ConnectionError" });
    expect(findSecrets(showAll(error), secret)).toEqual([]);
  },
);

test.each(["/", "\\/"])(
  "a secret is redacted where JSON escapes its characters, and a slash is written %s",
  async (slash) => {
    const { url } = await connectTo((_, response) => {
      response.writeHead(400, { "content-type": "application/json" });
      const body = { message: `bad ${escapedSecret}`, details: [escapedSecret] };
      response.end(JSON.stringify(body).replaceAll("/", slash));
    });
    const options = { accountSid, authToken: escapedSecret, baseUrl: url };
    const error = await catchError(getThing(createConnection<Paths>("api", options)));
    expect(error).toMatchObject({
      message: expect.stringContaining("bad [redacted]"),
      details: ["[redacted]"],
    });
  },
);

test("an answer of exchange() holds no secret", async () => {
  const { things, url } = await connectTo({ body: thing });
  const request = { method: "GET", path: "/Things", repeat: "always" as const };
  const answer = await things.exchange({ ...request, url: `${url}/Things` });
  expect(answer.text).toBe(JSON.stringify(thing));
  expect(findSecrets(showAll(answer), authToken)).toEqual([]);
});

test("the error body that the raw client gives has no secret", async () => {
  const { things } = await connectTo((request, response) => {
    response.writeHead(400, { "content-type": "application/json" });
    response.end(JSON.stringify({ message: request.headers.authorization }));
  });
  const { error } = await createApiClient(things).GET("/Things");
  expect(error).toEqual({ message: "Basic [redacted]" });
});

test.each([
  ["authToken", { accountSid, authToken: `${authToken}\n` }, authToken],
  ["bearerToken", { bearerToken: `${bearerToken}\n` }, bearerToken],
  ["apiKeySecret", { apiKeySid, apiKeySecret: `${apiKeySecret}\n` }, apiKeySecret],
  ["apiKeySid", { apiKeySid: apiKeySecret, apiKeySecret: apiKeySid }, apiKeySecret],
  ["baseUrl", { bearerToken: "a", baseUrl: `https://user:${authToken}@example.com` }, authToken],
])("the error for a malformed %s does not quote it", async (argument, options, secret) => {
  const create = vi.fn(() => createConnection<Paths>("api", options));
  expect(create).toThrow(expect.objectContaining({ message: expect.stringContaining(argument) }));
  expect(findSecrets(showAll(create.mock.results[0]?.value), secret)).toEqual([]);
});

test.each([
  ["authToken", { accountSid, authToken: "0" }],
  ["authToken", { accountSid, authToken: "none" }],
  ["authToken", { accountSid, authToken: "message" }],
  ["bearerToken", { bearerToken: "a" }],
])("a short %s is not redacted from codes and messages", async (_, credentials) => {
  const body = {
    code: 20404,
    message: "There is none, or 0, of a message",
    more_info: "https://www.twilio.com/docs/errors/20404",
    details: { none: [0, "none"] },
  };
  const { url } = await connectTo({ status: 404, body });
  const things = createConnection<Paths>("api", { ...credentials, baseUrl: url });
  expect(await catchError(getThing(things))).toMatchObject({
    code: body.code,
    message: expect.stringContaining(body.message),
    moreInfo: body.more_info,
    details: body.details,
  });
});

test("the Authorization header of a short secret is redacted", async () => {
  const { url } = await connectTo((request, response) => {
    response.writeHead(400, { "content-type": "application/json" });
    response.end(JSON.stringify({ message: request.headers.authorization }));
  });
  const things = createConnection<Paths>("api", { accountSid, authToken: "0", baseUrl: url });
  expect(await catchError(getThing(things))).toMatchObject({
    message: expect.stringMatching(/: Basic \[redacted\]$/),
  });
});

test("a secret of digits is redacted from texts, and numbers stay", async () => {
  const body = { code: 20404, message: "No 12345678", details: { id: 12_345_678 } };
  const { url } = await connectTo({ status: 404, body });
  const options = { accountSid, authToken: "12345678", baseUrl: url };
  const things = createConnection<Paths>("api", options);
  expect(await catchError(getThing(things))).toMatchObject({
    code: 20404,
    message: expect.stringContaining("No [redacted]"),
  });
});
