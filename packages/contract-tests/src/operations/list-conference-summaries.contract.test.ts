import { expect, test } from "vitest";
import { headers, useContract } from "../suite/contract.ts";
import { listFieldCases, writeForm } from "../suite/fields.ts";
import { listConferenceSummariesQuery } from "../values/queries.ts";

const contract = useContract();

function expectSent(query: string): void {
  expect(contract.sent()).toEqual([{ line: `GET /v1/Conferences${query}`, headers, body: "" }]);
}

test.each(["onlyPage", "nextPage", "lastPage", "empty"])(
  "a page like the example %s is read as it came",
  async (example) => {
    const { summaries } = contract.connect([{ status: 200, example }]);
    const { body, items } = await summaries.list();
    expect(body).toEqual(contract.answer());
    expect(items).toEqual(body.conferences);
    expectSent("");
  },
);

test.each(listFieldCases(listConferenceSummariesQuery))(
  "the mock accepts $title",
  async ({ fields }) => {
    await contract.connect().summaries.list(fields);
    expectSent(`?${writeForm(fields)}`);
  },
);

test("all filters go out together, and what is undefined does not", async () => {
  const query = { Tags: "low_mos", Status: undefined, MixerRegion: "ie1", PageSize: 2 };
  await contract.connect().summaries.list(query);
  expectSent("?Tags=low_mos&MixerRegion=ie1&PageSize=2");
});
