import type { ClientOptions } from "@conference-kit/client-runtime";
import { describe, expect, test } from "vitest";
import { credentials } from "../suite/credentials.ts";
import { operations } from "../suite/operations.ts";
import { useClients } from "./clients.ts";
import { accountSid, conferenceSid } from "./sids.ts";

const contract = useClients();

const apiKeySid = "SK0123456789abcdef0123456789abcdef";
const subaccountSid = "AC0123456789abcdef0123456789abcdef";

function encode(text: string): string {
  return Buffer.from(text).toString("base64");
}

const kinds = [
  {
    kind: "the auth token of an account",
    options: { accountSid, authToken: "t0ken/with+signs=" },
    header: `Basic ${encode(`${accountSid}:t0ken/with+signs=`)}`,
  },
  {
    kind: "an API key",
    options: { accountSid, apiKeySid, apiKeySecret: "s3cret" },
    header: `Basic ${encode(`${apiKeySid}:s3cret`)}`,
  },
  {
    kind: "a bearer token",
    options: { accountSid, bearerToken: "b3arer" },
    header: "Bearer b3arer",
  },
  {
    kind: "a function that gives a bearer token",
    options: { accountSid, bearerToken: async () => "fr3sh" },
    header: "Bearer fr3sh",
  },
];

describe.each(kinds)("with $kind", ({ options, header }) => {
  test.each(operations)("$id is let through", async (operation) => {
    await contract.call(operation, { options });
    expect(contract.sent().map(({ headers }) => headers.authorization)).toEqual([header]);
    expect(contract.exchanges.map(({ response }) => response.status)).toEqual([operation.success]);
  });
});

test("the participants of a subaccount are reached with the credentials of its parent", async () => {
  const options = { accountSid, authToken: "t0ken", subaccountSid };
  await contract.connect([], options).participants.list(conferenceSid);
  expect(contract.sent()).toMatchObject([
    {
      line: `GET /2010-04-01/Accounts/${subaccountSid}/Conferences/${conferenceSid}/Participants.json`,
      headers: { authorization: `Basic ${encode(`${accountSid}:t0ken`)}` },
    },
  ]);
});

test("the summaries of a subaccount are asked for, unless the filters name another one", async () => {
  const { summaries } = contract.connect([], { accountSid, authToken: "t0ken", subaccountSid });
  await summaries.list();
  await summaries.list({ Subaccount: accountSid });
  expect(contract.sent().map(({ line }) => line)).toEqual([
    `GET /v1/Conferences?Subaccount=${subaccountSid}`,
    `GET /v1/Conferences?Subaccount=${accountSid}`,
  ]);
});

test("a token that is refused is replaced once", async () => {
  const tokens = ["st4le", "fr3sh"];
  const options = { accountSid, bearerToken: () => tokens.shift() ?? "n0ne" };
  const { participants } = contract.connect([{ status: 401 }, { status: 200 }], options);
  await participants.list(conferenceSid);
  expect(contract.sent().map(({ headers }) => headers.authorization)).toEqual([
    "Bearer st4le",
    "Bearer fr3sh",
  ]);
});

test.each(operations)("$id is refused without any", async (operation) => {
  const options: ClientOptions = {
    ...credentials,
    fetch: (url, init) => {
      const headers = new Headers(init.headers);
      headers.delete("authorization");
      return fetch(url, { ...init, headers });
    },
  };
  await expect(contract.call(operation, { options })).rejects.toMatchObject({
    status: 401,
    code: 20003,
  });
});
