import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import {
  type CallbackToSign,
  type SignedCallback,
  signCallback,
} from "@conference-kit/status-callbacks";
import { buildCallback } from "@conference-kit/test-fixtures";
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from "vitest";
import { createApp as createExpress } from "./express.ts";
import { createApp as createFastify } from "./fastify.ts";
import hono from "./hono.ts";
import { handler, type LambdaEvent } from "./lambda.ts";
import { POST } from "./next.ts";

const authToken = "12345";
const publicUrl = "https://example.com";
const parameters = buildCallback.participantJoin({ ParticipantLabel: "Zoë & co", Muted: "true" });

function sign(callback: Partial<CallbackToSign> = {}): Promise<SignedCallback> {
  return signCallback(
    { url: `${publicUrl}/status?tenant=7`, parameters, ...callback },
    { authToken },
  );
}

/** The same callback with another body than was signed. */
function forge(signed: SignedCallback): SignedCallback {
  return { ...signed, body: `${signed.body}&Muted=false` };
}

async function send(origin: string, signed: SignedCallback): Promise<Response> {
  const { pathname, search } = new URL(signed.url);
  return fetch(origin + pathname + search, signed);
}

describe.each([
  [
    "Express",
    async (handle: (callback: { kind: string }) => void) => {
      const server: Server = createServer(createExpress({ authToken }, publicUrl, handle));
      onTestFinished(() => void server.close());
      await once(server.listen(0, "127.0.0.1"), "listening");
      return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    },
  ],
  [
    "Fastify",
    async (handle: (callback: { kind: string }) => void) => {
      const app = createFastify({ authToken }, publicUrl, handle);
      onTestFinished(() => app.close());
      return app.listen({ port: 0, host: "127.0.0.1" });
    },
  ],
])("%s", (_, start) => {
  test("receives a signed callback, and refuses one that is not signed", async () => {
    const handle = vi.fn();
    const origin = await start(handle);
    const signed = await sign({ idempotencyToken: "t1" });

    expect((await send(origin, signed)).status).toBe(204);
    expect(handle).toHaveBeenCalledTimes(1);
    expect(handle).toHaveBeenCalledWith(
      expect.objectContaining({
        kind: "participant-join",
        Muted: true,
        ParticipantLabel: "Zoë & co",
        idempotencyToken: "t1",
        problems: [],
      }),
    );

    const refused = await send(origin, forge(signed));
    expect(refused.status).toBe(403);
    expect(await refused.text()).toContain("Not signed");
    expect(handle).toHaveBeenCalledTimes(1);
  });
});

describe("Hono", () => {
  test.each(["POST", "GET"] as const)("receives a %s, and refuses a forged one", async (method) => {
    const signed = await sign({ method });
    const env = { TWILIO_AUTH_TOKEN: authToken };
    const received = await hono.fetch(new Request(signed.url, signed), env);
    expect(received.status).toBe(204);
    expect(received.headers.get("x-received")).toBe("participant-join");
    const forged = new Request(`${signed.url}&tenant=8`, signed);
    expect((await hono.fetch(forged, env)).status).toBe(403);
  });
});

describe("frameworks that read the token from the environment", () => {
  beforeEach(() => {
    vi.stubEnv("TWILIO_AUTH_TOKEN", authToken);
    vi.stubEnv("PUBLIC_URL", publicUrl);
  });
  afterEach(() => void vi.unstubAllEnvs());

  test("a route handler of Next.js receives what its proxy was sent", async () => {
    const signed = await sign();
    const arrived = "http://localhost:3000/status?tenant=7";
    const received = await POST(new Request(arrived, signed));
    expect(received.status).toBe(204);
    expect(received.headers.get("x-received")).toBe("participant-join");
    expect((await POST(new Request(arrived, forge(signed)))).status).toBe(403);
  });

  /** The event of AWS's documentation for function URLs, with what Twilio sends in it. */
  function createEvent({ url, headers, body = "" }: SignedCallback): LambdaEvent {
    const { pathname, search } = new URL(url);
    const lowered = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]);
    const event = {
      version: "2.0",
      routeKey: "$default",
      rawPath: pathname,
      rawQueryString: search.slice(1),
      cookies: ["cookie1", "cookie2"],
      headers: { header1: "value1", header2: "value1,value2", ...Object.fromEntries(lowered) },
      queryStringParameters: { tenant: "7" },
      requestContext: {
        accountId: "123456789012",
        apiId: "<urlid>",
        authentication: null,
        authorizer: null,
        domainName: "example.com",
        domainPrefix: "<url-id>",
        http: {
          method: "POST",
          path: pathname,
          protocol: "HTTP/1.1",
          sourceIp: "123.123.123.123",
          userAgent: "agent",
        },
        requestId: "id",
        routeKey: "$default",
        stage: "$default",
        time: "12/Mar/2020:19:03:58 +0000",
        timeEpoch: 1583348638390,
      },
      body,
      pathParameters: null,
      isBase64Encoded: false,
      stageVariables: null,
    };
    return event;
  }

  /** The event of AWS's documentation for HTTP APIs in format 2.0, with what Twilio sends in it. */
  function createGatewayEvent(signed: SignedCallback): LambdaEvent {
    const event = createEvent(signed);
    const { http, stage, time, timeEpoch, routeKey } = Object(event.requestContext);
    const gatewayEvent = {
      ...event,
      requestContext: {
        accountId: "123456789012",
        apiId: "api-id",
        authentication: {
          clientCert: {
            clientCertPem: "CERT_CONTENT",
            subjectDN: "www.example.com",
            issuerDN: "Example issuer",
            serialNumber: "a1:a1:a1:a1:a1:a1:a1:a1:a1:a1:a1:a1:a1:a1:a1:a1",
            validity: {
              notBefore: "May 28 12:30:02 2019 GMT",
              notAfter: "Aug  5 09:36:04 2021 GMT",
            },
          },
        },
        authorizer: {
          jwt: {
            claims: { claim1: "value1", claim2: "value2" },
            scopes: ["scope1", "scope2"],
          },
          lambda: { exampleKey1: "exampleValue1", exampleKey2: "exampleValue2" },
        },
        domainName: "example.com",
        domainPrefix: "id",
        http: { ...http, sourceIp: "IP" },
        requestId: "id",
        routeKey,
        stage,
        time,
        timeEpoch,
      },
      pathParameters: { parameter1: "value1" },
      stageVariables: { stageVariable1: "value1", stageVariable2: "value2" },
    };
    return gatewayEvent;
  }

  test("a Lambda function behind an API gateway receives a callback, and refuses a forged one", async () => {
    expect(await handler(createGatewayEvent(await sign()))).toMatchObject({ statusCode: 204 });
    const forged = createGatewayEvent(forge(await sign()));
    expect(await handler(forged)).toMatchObject({ statusCode: 403 });
  });

  test("a Lambda function receives a body as text and in base64", async () => {
    const event = createEvent(await sign());
    const received = { statusCode: 204, headers: { "X-Received": "participant-join" } };
    expect(await handler(event)).toEqual(received);
    const encoded = { ...event, body: btoa(event.body ?? ""), isBase64Encoded: true };
    expect(await handler(encoded)).toEqual(received);
    expect(await handler(createEvent(forge(await sign())))).toMatchObject({ statusCode: 403 });
  });

  test("a Lambda function receives a GET", async () => {
    const { body: _, ...event } = createEvent(await sign({ method: "GET" }));
    expect(await handler(event)).toMatchObject({ statusCode: 204 });
  });
});
