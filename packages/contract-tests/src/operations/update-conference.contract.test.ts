import { expect, test } from "vitest";
import { formHeaders, useContract } from "../suite/contract.ts";
import { listFieldCases, writeForm } from "../suite/fields.ts";
import { accountSid, conferenceSid } from "../suite/sids.ts";
import { updateConferenceFields } from "../values/update-fields.ts";

const contract = useContract();

function expectSent(body: string): void {
  const line = `POST /2010-04-01/Accounts/${accountSid}/Conferences/${conferenceSid}.json`;
  expect(contract.sent()).toEqual([{ line, headers: formHeaders, body }]);
}

test.each(["ended", "announced"])(
  "a conference like the example %s is read as it came",
  async (example) => {
    const { conferences } = contract.connect([{ status: 200, example }]);
    const updated = await conferences.update(conferenceSid, { Status: "completed" });
    expect(updated).toEqual(contract.answer());
    expectSent("Status=completed");
  },
);

test.each(listFieldCases(updateConferenceFields))("the mock accepts $title", async ({ fields }) => {
  await contract.connect().conferences.update(conferenceSid, fields);
  expectSent(writeForm(fields));
});
