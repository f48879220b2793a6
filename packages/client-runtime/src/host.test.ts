import { beforeEach, expect, test, vi } from "vitest";
import { connectTo, getThing, type Paths, thing } from "../test/things.ts";
import { type ConnectionOptions, createConnection } from "./index.ts";

beforeEach(() => {
  vi.stubEnv("TWILIO_REGION", "");
  vi.stubEnv("TWILIO_EDGE", "");
});

async function findUrl(options: ConnectionOptions, product = "api"): Promise<string> {
  let seen = "";
  const fetch = async (url: string) => {
    seen = url;
    return Response.json({});
  };
  await getThing(createConnection<Paths>(product, { bearerToken: "a", fetch, ...options }));
  return seen.replace(/\/Things\/lamp$/, "");
}

test.each([
  ["the default", {}, "https://api.twilio.com"],
  ["the default for its region", { region: "us1" }, "https://api.twilio.com"],
  ["us1 with its edge", { region: "us1", edge: "ashburn" }, "https://api.ashburn.us1.twilio.com"],
  [
    "an edge with its region",
    { edge: "dublin", region: "ie1" },
    "https://api.dublin.ie1.twilio.com",
  ],
  ["an edge alone, which goes with us1", { edge: "sydney" }, "https://api.sydney.us1.twilio.com"],
  [
    "any edge with any region",
    { edge: "tokyo", region: "de1" },
    "https://api.tokyo.de1.twilio.com",
  ],
  ["a mock", { baseUrl: "http://localhost:4010" }, "http://localhost:4010"],
  ["a proxy with a path", { baseUrl: "https://example.com/twilio/" }, "https://example.com/twilio"],
  ["a proxy, with slashes to spare", { baseUrl: "https://example.com//" }, "https://example.com"],
  [
    "a proxy whose path looks like an old host",
    { baseUrl: "https://example.com/https://api.ie1.twilio.com/" },
    "https://example.com/https://api.ie1.twilio.com",
  ],
  [
    "the old host that answers",
    { baseUrl: "https://api.us1.twilio.com" },
    "https://api.us1.twilio.com",
  ],
])("requests go to %s", async (_, options, url) => {
  expect(await findUrl(options)).toBe(url);
});

test("requests of each product go to its own host", async () => {
  expect(await findUrl({}, "insights")).toBe("https://insights.twilio.com");
});

test("a base URL is used in place of region and edge", async () => {
  const options = { baseUrl: "http://localhost:4010", region: "ie1" };
  expect(await findUrl(options)).toBe("http://localhost:4010");
});

test.each([
  ["ie1", "dublin"],
  ["au1", "sydney"],
  ["de1", "ashburn"],
  ["in1", "ashburn"],
])(
  "region %s without an edge is refused with an error that names the edge %s",
  async (region, edge) => {
    await expect(findUrl({ region })).rejects.toMatchObject({
      name: "InvalidArgumentError",
      argument: "region",
      message:
        `region names the region "${region}" without an edge, whose host no longer answers: ` +
        `give region "${region}" and edge "${edge}".`,
    });
  },
);

test("a base URL whose host no longer answers is refused with an error that names region and edge", async () => {
  await expect(findUrl({ baseUrl: "https://insights.au1.twilio.com/v1" })).rejects.toMatchObject({
    name: "InvalidArgumentError",
    argument: "baseUrl",
    message: expect.stringContaining('region "au1" and edge "sydney"'),
  });
});

test.each([
  "example.com",
  "ftp://example.com",
  "xhttp://example.com",
  "",
  "https://user:password@example.com",
  "https://example.com/?a=1",
  "https://example.com/#a",
])("the base URL %j is refused without repeating it", async (baseUrl) => {
  await expect(findUrl({ baseUrl })).rejects.toMatchObject({
    name: "InvalidArgumentError",
    argument: "baseUrl",
    message: 'baseUrl must be an http or https address without credentials, "?" and "#".',
  });
});

test.each([
  { edge: "evil.com/", region: "ie1" },
  { edge: "dublin", region: "ie1.evil.com#" },
  { edge: "dublin@evil.com" },
  { region: "evil.com/" },
])(
  "edge $edge with region $region is refused, since it could lead to another host",
  async (options) => {
    await expect(findUrl(options)).rejects.toMatchObject({
      name: "InvalidArgumentError",
      message: 'region and edge must be names such as "ie1" and "dublin".',
    });
  },
);

test.each([
  "https://api.ie1.twilio.com",
  "http://api.ie1.twilio.com:80/",
  "HTTPS://API.IE1.TWILIO.COM/v1",
])("the base URL %s is refused: its host has a region and no edge", async (baseUrl) => {
  await expect(findUrl({ baseUrl })).rejects.toMatchObject({ argument: "baseUrl" });
});

test.each([
  "https://api.dublin.ie1.twilio.com",
  "https://ie1.twilio.com.example.com",
  "https://a.b1.twilio.com.example.com",
])("the base URL %s is accepted: no host of Twilio without an edge", async (baseUrl) => {
  expect(await findUrl({ baseUrl })).toBe(baseUrl);
});

test("the caller's fetch sends the requests", async () => {
  const calls: string[] = [];
  const { url } = await connectTo({ body: thing });
  const things = createConnection<Paths>("api", {
    bearerToken: "a",
    baseUrl: url,
    fetch: (address, init) => {
      calls.push(`${init.method} ${address}`);
      return fetch(address, init);
    },
  });
  expect(await getThing(things)).toEqual(thing);
  expect(calls).toEqual([`GET ${url}/Things/lamp`]);
});

test("a global fetch that is replaced after the client was made sends the requests", async () => {
  const things = createConnection<Paths>("api", { bearerToken: "a" });
  vi.stubGlobal("fetch", async () => Response.json(thing));
  try {
    expect(await getThing(things)).toEqual(thing);
  } finally {
    vi.unstubAllGlobals();
  }
});

test("TWILIO_REGION may name the default region", async () => {
  vi.stubEnv("TWILIO_REGION", "us1");
  expect(await findUrl({})).toBe("https://api.twilio.com");
});
