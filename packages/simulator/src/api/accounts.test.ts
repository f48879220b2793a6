import { expect, test } from "vitest";
import { createSimulator, type Simulator } from "../index.ts";

const sidOf = (digit: string): string => `AC${digit.repeat(32)}`;
const [main, sub, other, closed] = ["1", "2", "3", "4"].map(sidOf);
const accounts = [
  {
    sid: sidOf("1"),
    authToken: "main-token",
    apiKeys: { SK1: "key-secret" },
    accessTokens: ["oauth"],
  },
  { sid: sidOf("2"), authToken: "sub-token", parent: sidOf("1") },
  { sid: sidOf("3"), authToken: "other-token" },
  { sid: sidOf("4"), authToken: "closed-token", suspended: true },
];
const basic = (user = "", password = ""): string => `Basic ${btoa(`${user}:${password}`)}`;

async function dial({ fetch }: Simulator, accountSid: string, authorization: string) {
  const url = `https://api.twilio.com/2010-04-01/Accounts/${accountSid}/Conferences/room/Participants.json`;
  const body = new URLSearchParams({ From: "+15017122661", To: "client:alice" });
  const response = await fetch(url, { method: "POST", headers: { authorization }, body });
  return { status: response.status, ...(await response.json()) };
}

test.each([
  ["an account with its token", main, basic(main, "main-token"), 201],
  ["an account with a wrong token", main, basic(main, "sub-token"), 401],
  ["an account that isn't listed", sidOf("9"), basic(sidOf("9"), "main-token"), 401],
  ["a parent for its subaccount", sub, basic(main, "main-token"), 201],
  ["a subaccount for itself", sub, basic(sub, "sub-token"), 201],
  ["a subaccount for its parent", main, basic(sub, "sub-token"), 401],
  ["another account", main, basic(other, "other-token"), 401],
  ["an API key", main, basic("SK1", "key-secret"), 201],
  ["an API key with a wrong secret", main, basic("SK1", "wrong"), 401],
  ["an access token", main, "Bearer oauth", 201],
  ["an access token that nobody has", main, "Bearer wrong", 401],
  ["an account that is suspended", closed, basic(closed, "closed-token"), 403],
  ["nobody", main, "", 401],
])(
  "a request as %s is answered with the right status",
  async (_, accountSid = "", authorization, status) => {
    const simulator = createSimulator({ accounts });
    const { fetch } = simulator;
    const url = `https://api.twilio.com/2010-04-01/Accounts/${accountSid}/Conferences/room/Participants.json`;
    const body = new URLSearchParams({ From: "+15017122661", To: "client:alice" });
    const answer = await fetch(url, { method: "POST", headers: { authorization }, body });
    expect(answer.status).toBe(status);
  },
);

test("conferences of the same name in two accounts are two conferences", async () => {
  const simulator = createSimulator({ accounts });
  const one = await dial(simulator, sidOf("1"), basic(main, "main-token"));
  const two = await dial(simulator, sidOf("3"), basic(other, "other-token"));
  expect(two.conference_sid).not.toBe(one.conference_sid);
  expect([one.queue_time, two.queue_time]).toEqual(["0", "0"]);
});

test("Insights shows a subaccount to its parent, and to nobody else", async () => {
  const simulator = createSimulator({ accounts });
  await dial(simulator, sidOf("2"), basic(sub, "sub-token"));
  await simulator.calls.busy({ to: "client:alice" });
  await simulator.clock.advance({ minutes: 30 });
  async function list(query: string, authorization: string) {
    const url = `https://insights.twilio.com/v1/Conferences${query}`;
    const response = await simulator.fetch(url, { headers: { authorization } });
    const { conferences } = await response.json();
    return conferences?.length ?? response.status;
  }
  expect(await list("", basic(main, "main-token"))).toBe(0);
  expect(await list(`?Subaccount=${sub}`, basic(main, "main-token"))).toBe(1);
  expect(await list("", basic(sub, "sub-token"))).toBe(1);
  expect(await list(`?Subaccount=${sub}`, basic(other, "other-token"))).toBe(403);
});

test.each([
  [{}, "options.authToken has to be given"],
  [{ authToken: "" }, "options.authToken has to be a text that isn't empty"],
  [
    { accounts: [{ sid: "AC1", authToken: "secret-1" }] },
    "options.accounts[0].sid has to be AC and",
  ],
  [{ accounts: [{ sid: main }] }, "options.accounts[0].authToken has to be a text"],
  [{ authToken: "secret-1", sede: 1 }, "options.sede is not known; there are: authToken, accounts"],
  [
    { authToken: "secret-1", clock: "fast" },
    "options.clock is not known; there are: manual, skip, real",
  ],
  [{ authToken: "secret-1", startTime: "soon" }, "options.startTime has to be a Date"],
  [{ authToken: "secret-1", seed: -1 }, "options.seed has to be a whole number"],
  [{ authToken: "secret-1", deliver: "x" }, "options.deliver has to be a function"],
  [{ authToken: "secret-1", assumptions: { joins: 1 } }, "assumptions.joins is not known"],
  [
    { authToken: "secret-1", assumptions: { ringingAfter: "1" } },
    "assumptions.ringingAfter has to be a number",
  ],
])("the options %j are an InvalidArgumentError that quotes no token", (options, problem) => {
  let error: unknown;
  try {
    createSimulator(options as { authToken: string });
  } catch (thrown) {
    error = thrown;
  }
  expect(error).toMatchObject({
    name: "InvalidArgumentError",
    message: expect.stringContaining(problem),
  });
  expect(String(error)).not.toContain("secret-1");
});
