import { expect, test } from "vitest";
import { headers, useContract } from "../suite/contract.ts";
import { listFieldCases, writeForm } from "../suite/fields.ts";
import { conferenceSid } from "../suite/sids.ts";
import { listParticipantSummariesQuery } from "../values/queries.ts";

const contract = useContract();

function expectSent(query: string): void {
  const line = `GET /v1/Conferences/${conferenceSid}/Participants${query}`;
  expect(contract.sent()).toEqual([{ line, headers, body: "" }]);
}

test.each(["onlyPage", "nextPage", "lastPage", "empty"])(
  "a page like the example %s is read as it came",
  async (example) => {
    const { summaries } = contract.connect([{ status: 200, example }]);
    const { body, items } = await summaries.participants(conferenceSid);
    expect(body).toEqual(contract.answer());
    expect(items).toEqual(body.participants);
    expectSent("");
  },
);

test.each(listFieldCases(listParticipantSummariesQuery))(
  "the mock accepts $title",
  async ({ fields }) => {
    await contract.connect().summaries.participants(conferenceSid, fields);
    expectSent(`?${writeForm(fields)}`);
  },
);
