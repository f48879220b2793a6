import { expect, test } from "vitest";
import { headers, useContract } from "../suite/contract.ts";
import { accountSid, callSid, conferenceSid } from "../suite/sids.ts";
import { labels } from "../values/labels.ts";

const contract = useContract();

function expectSent(participant: string = callSid): void {
  const conference = `/2010-04-01/Accounts/${accountSid}/Conferences/${conferenceSid}`;
  const line = `GET ${conference}/Participants/${participant}.json`;
  expect(contract.sent()).toEqual([{ line, headers, body: "" }]);
}

test.each(["connected", "ringing", "onHold", "muted", "coach"])(
  "a participant like the example %s is read as it came",
  async (example) => {
    const { participants } = contract.connect([{ status: 200, example }]);
    expect(await participants.get(conferenceSid, callSid)).toEqual(contract.answer());
    expectSent();
  },
);

test.each(labels)("a participant is named by $kind", async ({ label, encoded }) => {
  await contract.connect().participants.get(conferenceSid, label);
  expectSent(encoded);
});

test.each(["", ".", "..", "a/b", "a%2Fb"])(
  "the label %j is refused before anything is sent",
  async (label) => {
    const found = contract.connect().participants.get(conferenceSid, label);
    await expect(found).rejects.toMatchObject({ name: "InvalidArgumentError" });
    expect(contract.exchanges).toEqual([]);
  },
);
