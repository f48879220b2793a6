import { describe, expect, test } from "vitest";
import { findOperation, listOperations } from "./find-operation.ts";

const account = "AC5ef8732a3c49700934481addd5ce1659";
const conference = "CF3b1c9d47e58f4a02b6d3c81e90f7a254";
const path = `/2010-04-01/Accounts/${account}/Conferences/${conference}/Participants`;

test("every operation is listed once", () => {
  const names = listOperations().map(({ specification, id }) => `${specification} ${id}`);
  expect(names).toContain("voice createParticipant");
  expect(new Set(names).size).toBe(names.length);
});

describe("findOperation", () => {
  test.each([
    ["get", `${path}.json`, "listParticipants"],
    ["POST", `${path}.json?PageSize=2`, "createParticipant"],
    ["GET", `${path}/agent.json`, "getParticipant"],
    ["POST", `${path}/agent.json`, "updateParticipant"],
    ["DELETE", `${path}/agent.json`, "deleteParticipant"],
  ])("finds the operation of %s %s", (method, target, id) => {
    expect(findOperation(method, `https://api.twilio.com${target}`)).toMatchObject({
      specification: "voice",
      id,
    });
  });

  test.each([
    "https://insights.twilio.com",
    "https://insights.us1.twilio.com",
    "https://insights.dublin.ie1.twilio.com",
    "HTTPS://Insights.Twilio.com:443",
  ])("finds an operation at the host %s", (origin) => {
    expect(findOperation("GET", `${origin}/v1/Conferences/${conference}`)).toEqual({
      specification: "insights",
      id: "getConferenceSummary",
      path: { ConferenceSid: conference },
    });
  });

  test.each([
    ["PUT", `https://api.twilio.com${path}.json`],
    ["GET", `https://api.twilio.com${path}/a/b.json`],
    ["GET", `https://api.twilio.com${path}.jsonp`],
    ["GET", `https://api.twilio.com/x${path}.json`],
    ["GET", `http://api.twilio.com${path}.json`],
    ["GET", `https://insights.twilio.com${path}.json`],
    ["GET", `https://api.twilio.com.example${path}.json`],
    ["GET", `https://apixtwilio.com${path}.json`],
    ["GET", `https://api.ie1.twilio.com${path}.json`],
    ["GET", `http://localhost:4010${path}.json`],
  ])("finds no operation for %s %s", (method, url) => {
    expect(findOperation(method, url)).toBeUndefined();
  });
});

test.each([
  ["100%25%20agent", "100% agent"],
  ["J%C3%BCrgen", "Jürgen"],
  ["a+b", "a+b"],
  ["100%", "100%"],
])("the path parameter %s is decoded to %s", (sent, label) => {
  expect(findOperation("GET", `https://api.twilio.com${path}/${sent}.json`)?.path).toEqual({
    AccountSid: account,
    ConferenceSid: conference,
    CallSid: label,
  });
});

describe("findOperation with a base URL", () => {
  test.each([
    ["http://localhost:4010", "http://localhost:4010"],
    ["http://localhost:80", "http://localhost"],
    ["http://localhost", "http://localhost:80"],
    ["HTTP://LOCALHOST:4010", "http://localhost:4010"],
    ["http://[::1]:4010", "http://[::1]:4010"],
    ["http://[0:0:0:0:0:0:0:1]:4010", "http://[::1]:4010"],
    ["https://proxy.example:443/x", "https://proxy.example/x"],
    ["https://proxy.example/c++/(a)", "https://proxy.example/c++/(a)"],
    ["https://proxy.example/x//", "https://proxy.example/x"],
    ["https://proxy.example/a b", "https://proxy.example/a%20b"],
    ["https://bücher.example", "https://xn--bcher-kva.example"],
    ["https://api.twilio.com", "https://api.twilio.com"],
  ])("%s finds a request to %s", (baseUrl, address) => {
    const found = findOperation("GET", `${address}${path}/agent.json`, { baseUrl });
    expect(found).toMatchObject({ id: "getParticipant", path: { CallSid: "agent" } });
  });

  test.each([
    ["http://localhost:4010", "http://localhost:4011"],
    ["https://proxy.example/x", "https://proxy.example"],
    ["https://proxy.example/x", "https://proxy-example/x"],
    ["https://proxy.example/c++", "https://proxy.example/ccc"],
    ["http://localhost:4010", "https://api.twilio.com"],
  ])("%s finds no operation for a request to %s", (baseUrl, address) => {
    expect(findOperation("GET", `${address}${path}.json`, { baseUrl })).toBeUndefined();
  });

  test.each([
    "localhost:4010",
    "ftp://localhost",
    "",
    "http://user:secret@localhost",
    "http://localhost/?a=1",
    "http://localhost/#a",
  ])("%j is refused without quoting it", (baseUrl) => {
    expect(() => findOperation("GET", `http://localhost${path}.json`, { baseUrl })).toThrow(
      new TypeError('baseUrl must be an http or https address without credentials, "?" and "#".'),
    );
  });
});
