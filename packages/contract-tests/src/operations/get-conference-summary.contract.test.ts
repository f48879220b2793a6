import { expect, test } from "vitest";
import { headers, useContract } from "../suite/contract.ts";
import { conferenceSid } from "../suite/sids.ts";

const contract = useContract();

test.each(["ended", "inProgress", "timedOut", "neverStarted", "duplicateIdentity"])(
  "a summary like the example %s is read as it came",
  async (example) => {
    const { summaries } = contract.connect([{ status: 200, example }]);
    expect(await summaries.get(conferenceSid)).toEqual(contract.answer());
    const line = `GET /v1/Conferences/${conferenceSid}`;
    expect(contract.sent()).toEqual([{ line, headers, body: "" }]);
  },
);

test("a wrong SID is refused before anything is sent", async () => {
  const found = contract.connect().summaries.get("order-4711");
  const argument = "ConferenceSid";
  await expect(found).rejects.toMatchObject({ name: "InvalidArgumentError", argument });
  expect(contract.exchanges).toEqual([]);
});
