import type { ClientOptions } from "@conference-kit/client-runtime";
import { describe, expect, test } from "vitest";
import type { Field, RequestValues } from "../matrix/fields.ts";
import { credentials } from "../suite/credentials.ts";
import { expectedRequest } from "../suite/expected-request.ts";
import { operations, type TestedOperation } from "../suite/operations.ts";
import { plainValues } from "../suite/values.ts";
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

/** The simplest request of an operation, for a subaccount wherever the connection gives the account. */
function valuesForSubaccount(operation: TestedOperation): RequestValues {
  const { path, query, body } = plainValues(operation);
  const given = (place: Field["place"]) => {
    const fields = operation.fields.filter((field) => field.place === place);
    const names = fields
      .map(({ name }) => name)
      .filter((name) => name in operation.client.connection);
    return Object.fromEntries(names.map((name) => [name, subaccountSid]));
  };
  return { path: { ...path, ...given("path") }, query: { ...query, ...given("query") }, body };
}

test.each(operations)(
  "$id reaches a subaccount with the credentials of its parent",
  async (operation) => {
    const options = { accountSid, authToken: "t0ken", subaccountSid };
    await contract.call(operation, { options });
    const { headers, ...expected } = expectedRequest(operation, valuesForSubaccount(operation));
    const authorization = `Basic ${encode(`${accountSid}:t0ken`)}`;
    expect(contract.sent()).toEqual([{ ...expected, headers: { ...headers, authorization } }]);
  },
);

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
