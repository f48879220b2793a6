import { expect, test } from "vitest";
import { headers, useContract } from "../suite/contract.ts";
import { accountSid, conferenceSid } from "../suite/sids.ts";
import { labels } from "../values/labels.ts";

const contract = useContract();

test.each(labels)("a participant named by $kind is removed", async ({ label, encoded }) => {
  const { participants } = contract.connect();
  expect(await participants.remove(conferenceSid, label)).toBeUndefined();
  const conference = `/2010-04-01/Accounts/${accountSid}/Conferences/${conferenceSid}`;
  const line = `DELETE ${conference}/Participants/${encoded}.json`;
  expect(contract.sent()).toEqual([{ line, headers, body: "" }]);
  expect(contract.exchanges.map(({ response }) => response.status)).toEqual([204]);
});
