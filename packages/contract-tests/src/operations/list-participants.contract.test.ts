import { expect, test } from "vitest";
import { headers, useContract } from "../suite/contract.ts";
import { listFieldCases, writeForm } from "../suite/fields.ts";
import { accountSid, conferenceSid } from "../suite/sids.ts";
import { listParticipantsQuery } from "../values/queries.ts";

const contract = useContract();

function expectSent(query: string): void {
  const conference = `/2010-04-01/Accounts/${accountSid}/Conferences/${conferenceSid}`;
  const line = `GET ${conference}/Participants.json${query}`;
  expect(contract.sent()).toEqual([{ line, headers, body: "" }]);
}

test.each(["onlyPage", "nextPage", "lastPage", "empty", "onHold"])(
  "a page like the example %s is read as it came",
  async (example) => {
    const { participants } = contract.connect([{ status: 200, example }]);
    const { body, items } = await participants.list(conferenceSid);
    expect(body).toEqual(contract.answer());
    expect(items).toEqual(body.participants);
    expectSent("");
  },
);

test.each(listFieldCases(listParticipantsQuery))("the mock accepts $title", async ({ fields }) => {
  await contract.connect().participants.list(conferenceSid, fields);
  expectSent(`?${writeForm(fields)}`);
});

test("all filters go out together, and what is undefined does not", async () => {
  const query = { Muted: true, Hold: false, Coaching: undefined, PageSize: 2 };
  await contract.connect().participants.list(conferenceSid, query);
  expectSent("?Muted=true&Hold=false&PageSize=2");
});
