import { expect, test } from "vitest";
import { headers, useContract } from "../suite/contract.ts";
import { listFieldCases, writeForm } from "../suite/fields.ts";
import { accountSid } from "../suite/sids.ts";
import { listConferencesQuery } from "../values/queries.ts";

const contract = useContract();

function expectSent(query: string): void {
  const line = `GET /2010-04-01/Accounts/${accountSid}/Conferences.json${query}`;
  expect(contract.sent()).toEqual([{ line, headers, body: "" }]);
}

test.each(["onlyPage", "nextPage", "lastPage", "ended", "empty"])(
  "a page like the example %s is read as it came",
  async (example) => {
    const { conferences } = contract.connect([{ status: 200, example }]);
    const { body, items } = await conferences.list();
    expect(body).toEqual(contract.answer());
    expect(items).toEqual(body.conferences);
    expectSent("");
  },
);

test.each(listFieldCases(listConferencesQuery))("the mock accepts $title", async ({ fields }) => {
  await contract.connect().conferences.list(fields);
  const [[name = "", value] = []] = Object.entries(fields);
  expectSent(`?${writeForm({ [encodeURIComponent(name)]: value })}`);
});

test("the bounds of dates go out by the names that the wire has for them", async () => {
  const query = { "DateCreated>": "2026-01-01", "DateCreated<": "2026-01-31" };
  await contract.connect().conferences.list(query);
  expectSent("?DateCreated%3E=2026-01-01&DateCreated%3C=2026-01-31");
});

test("a date with a time is refused before anything is sent", () => {
  const { conferences } = contract.connect();
  expect(() => conferences.list({ DateCreated: "2026-01-31T00:00:00Z" })).toThrow(
    expect.objectContaining({ name: "InvalidArgumentError", argument: "DateCreated" }),
  );
  expect(contract.exchanges).toEqual([]);
});
