import { expect, test } from "vitest";
import { formHeaders, useContract } from "../suite/contract.ts";
import { listFieldCases, writeForm } from "../suite/fields.ts";
import { accountSid, callSid, conferenceSid } from "../suite/sids.ts";
import { labels } from "../values/labels.ts";
import { updateFields } from "../values/update-fields.ts";

const contract = useContract();

function expectSent(body: string, participant: string = callSid): void {
  const conference = `/2010-04-01/Accounts/${accountSid}/Conferences/${conferenceSid}`;
  const line = `POST ${conference}/Participants/${participant}.json`;
  expect(contract.sent()).toEqual([{ line, headers: formHeaders, body }]);
}

test.each(["muted", "onHold", "offHold", "coachStopped"])(
  "a participant like the example %s is read as it came",
  async (example) => {
    const { participants } = contract.connect([{ status: 200, example }]);
    const updated = await participants.update(conferenceSid, callSid, { Muted: true });
    expect(updated).toEqual(contract.answer());
    expectSent("Muted=true");
  },
);

test.each(labels)("a participant is named by $kind", async ({ label, encoded }) => {
  await contract.connect().participants.update(conferenceSid, label, { Hold: false });
  expectSent("Hold=false", encoded);
});

test.each(listFieldCases(updateFields))("the mock accepts $title", async ({ fields }) => {
  const body = { ...fields, CallSidToCoach: callSid };
  await contract.connect().participants.update(conferenceSid, callSid, body);
  expectSent(writeForm(body));
});
