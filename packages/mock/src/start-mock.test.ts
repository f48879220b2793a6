import { createServer } from "node:http";
import { join } from "node:path";
import { repository } from "@conference-kit/shared";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { listen } from "./listen.ts";
import { type Mock, startMock } from "./start-mock.ts";
import { readViolations } from "./violations.ts";

const specification = join(repository, "openapi/voice-v2010.yaml");
const account = "/2010-04-01/Accounts/AC5ef8732a3c49700934481addd5ce1659";
const participants = `${account}/Conferences/CF3b1c9d47e58f4a02b6d3c81e90f7a254/Participants`;
const authorization = `Basic ${btoa("AC5ef8732a3c49700934481addd5ce1659:any")}`;

let mock: Mock;

beforeAll(async () => {
  mock = await startMock({ specification });
});

afterAll(() => mock.close());

function send(path: string, options: RequestInit = {}): Promise<Response> {
  return fetch(mock.url + path, {
    ...options,
    headers: { authorization, ...options.headers },
  });
}

function post(fields: [name: string, value: string][]): Promise<Response> {
  const body = new URLSearchParams([["From", "+15017122661"], ["To", "client:alice"], ...fields]);
  return send(`${participants}.json`, { method: "POST", body });
}

/** Where and why the mock refused a request. */
async function listViolations(response: Response): Promise<string[]> {
  expect(await response.json()).toMatchObject({ code: 20001 });
  expect(response.status).toBe(400);
  const violations = readViolations({ headers: Object.fromEntries(response.headers) });
  return violations.map(({ place, rule }) => `${place} ${rule}`);
}

describe("a form", () => {
  test("is accepted when every value is one that the specification allows", async () => {
    const response = await post([
      ["StatusCallbackEvent", "initiated"],
      ["StatusCallbackEvent", "answered"],
      ["Timeout", "5"],
      ["Muted", "false"],
      ["Beep", "true"],
    ]);
    expect(response.status).toBe(201);
  });

  const refused: [reason: string, fields: [string, string][], violation: string][] = [
    [
      "a wrong first value of several",
      [
        ["StatusCallbackEvent", "begun"],
        ["StatusCallbackEvent", "answered"],
      ],
      "request body StatusCallbackEvent 0 enum",
    ],
    [
      "a wrong second value of several",
      [
        ["StatusCallbackEvent", "answered"],
        ["StatusCallbackEvent", "begun"],
      ],
      "request body StatusCallbackEvent 1 enum",
    ],
    [
      "values joined by a comma",
      [["StatusCallbackEvent", "initiated,answered"]],
      "request body StatusCallbackEvent 0 enum",
    ],
    ["an unknown key", [["Lable", "agent"]], "request body additionalProperties"],
    [
      "a repeated scalar",
      [
        ["CallReason", "agent"],
        ["CallReason", "agent"],
      ],
      "request body CallReason type",
    ],
    ["a number below its limit", [["Timeout", "0"]], "request body Timeout minimum"],
    ["a number that isn't one", [["Timeout", "0x10"]], "request body Timeout type"],
    ["an empty number", [["Timeout", ""]], "request body Timeout type"],
    ["1 for true", [["Muted", "1"]], "request body Muted type"],
  ];

  test.each(refused)("is refused for %s", async (_reason, fields, violation) => {
    expect(await listViolations(await post(fields))).toEqual([violation]);
  });

  test("is refused for a missing key", async () => {
    const body = new URLSearchParams({ From: "+15017122661" });
    const response = await send(`${participants}.json`, { method: "POST", body });
    expect(await listViolations(response)).toEqual(["request body required"]);
  });

  test("is refused for every missing key where it is empty", async () => {
    const body = new URLSearchParams();
    const response = await send(`${participants}.json`, { method: "POST", body });
    expect(await listViolations(response)).toEqual([
      "request body required",
      "request body required",
    ]);
  });
});

test("with very many violations is refused with the first ones", async () => {
  const events = Array.from({ length: 99 }, (): [string, string] => [
    "StatusCallbackEvent",
    "begun",
  ]);
  const violations = await listViolations(await post(events));
  expect(violations.length).toBeGreaterThan(9);
  expect(violations).toEqual(
    violations.map((_, index) => `request body StatusCallbackEvent ${index} enum`),
  );
});

describe("input that Prism does not survive", () => {
  test("malformed JSON is refused", async () => {
    const response = await send(`${participants}.json`, {
      method: "POST",
      body: "{",
      headers: { "content-type": "application/json" },
    });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      message: "Invalid request: the body has to be application/x-www-form-urlencoded",
    });
  });

  test("a bare % in the path is refused", async () => {
    const response = await send(`${participants}/100%.json`);
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({
      code: 20001,
      message: "Invalid request: the path has a % that begins no percent-encoded character",
      more_info: "https://www.twilio.com/docs/errors/20001",
      status: 400,
    });
  });

  test("leaves the mock answering", async () => {
    await send(`${participants}/100%.json`);
    expect((await send(`${participants}.json`)).status).toBe(200);
  });
});

describe("a request", () => {
  test("in JSON in place of a form is refused", async () => {
    const response = await send(`${participants}.json`, {
      method: "POST",
      body: JSON.stringify({ From: "+15017122661", To: "client:alice" }),
      headers: { "content-type": "application/json" },
    });
    expect(await listViolations(response)).toEqual(["request 415"]);
  });

  test.each([
    ["PageSize=0", "PageSize", "has to be at least 1"],
    ["Page=-1", "Page", "has to be at least 0"],
    ["Muted=1", "Muted", "has to be of type boolean"],
  ])(
    "is refused with an error that names the wrong parameter: %s",
    async (query, parameter, reason) => {
      const response = await send(`${participants}.json?${query}`);
      expect(response.status).toBe(400);
      expect(await response.json()).toMatchObject({
        code: 20001,
        message: `Invalid request: ${parameter} ${reason}`,
        details: { parameter },
      });
      expect(Number(response.headers.get("content-length"))).toBeGreaterThan(0);
    },
  );

  test.each<[string, path: string, form: Record<string, string> | undefined, number, number]>([
    ["by a name in place of a SID", `${account}/Conferences/support.json`, undefined, 405, 20004],
    [
      "with an impossible label",
      `${participants}.json`,
      { From: "+15017122661", To: "client:alice", Label: "a/b" },
      ...([400, 16024] as const),
    ],
  ])("%s is refused with the status and the code that Twilio has for it", async (...row) => {
    const [, path, form, status, code] = row;
    const body = form && new URLSearchParams(form);
    const response = await send(path, body ? { method: "POST", body } : {});
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ status, code });
  });

  test("that is passed on to a real server is answered by it, even if it is wrong", async () => {
    const answer = '{"code":20404}';
    const upstream = await listen(
      createServer((_, response) => {
        response.writeHead(404, { "content-type": "application/json" }).end(answer);
      }),
    );
    const proxy = await startMock({ specification, upstream: new URL(upstream.url) });
    try {
      const url = `${proxy.url}${participants}.json?PageSize=0`;
      const response = await fetch(url, { headers: { authorization } });
      expect(response.headers.get("sl-violations")).toContain("pagesize");
      expect(await response.text()).toBe(answer);
    } finally {
      await proxy.close();
      await upstream.close();
    }
  });

  test("without credentials is answered with Twilio's 401", async () => {
    const response = await fetch(`${mock.url}${participants}.json`);
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({ code: 20003 });
  });
});

test("onExchange gets every exchange with its bytes", async () => {
  const exchanges: unknown[] = [];
  const observed = await startMock({
    specification,
    onExchange: (exchange) => exchanges.push(exchange),
  });
  try {
    const response = await fetch(`${observed.url}${participants}.json`, {
      method: "POST",
      headers: { authorization },
      body: new URLSearchParams({ From: "+15017122661", To: "client:a b" }),
    });
    expect(exchanges).toEqual([
      {
        request: {
          method: "POST",
          path: `${participants}.json`,
          headers: expect.objectContaining({ authorization }),
          body: "From=%2B15017122661&To=client%3Aa+b",
        },
        response: {
          status: 201,
          headers: expect.objectContaining({ "content-type": "application/json" }),
          body: await response.text(),
        },
      },
    ]);
  } finally {
    await observed.close();
  }
});

test("startMock rejects for a busy port", async () => {
  const { port } = new URL(mock.url);
  await expect(startMock({ specification, port: Number(port) })).rejects.toMatchObject({
    code: "EADDRINUSE",
  });
});
