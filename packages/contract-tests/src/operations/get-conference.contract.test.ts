import { expect, test } from "vitest";
import { headers, useContract } from "../suite/contract.ts";
import { accountSid, conferenceSid } from "../suite/sids.ts";

const contract = useContract();

test.each(["inProgress", "waiting", "withoutName", "ended", "endedByApi"])(
  "a conference like the example %s is read as it came",
  async (example) => {
    const { conferences } = contract.connect([{ status: 200, example }]);
    expect(await conferences.get(conferenceSid)).toEqual(contract.answer());
    const line = `GET /2010-04-01/Accounts/${accountSid}/Conferences/${conferenceSid}.json`;
    expect(contract.sent()).toEqual([{ line, headers, body: "" }]);
  },
);

test("a friendly name is refused before anything is sent", async () => {
  const found = contract.connect().conferences.get("order-4711");
  await expect(found).rejects.toMatchObject({ name: "InvalidArgumentError", argument: "Sid" });
  expect(contract.exchanges).toEqual([]);
});
