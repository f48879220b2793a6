import type { Twilio } from "twilio";
import { beforeAll, expect, test } from "vitest";
import { calls } from "../suite/calls.ts";
import { useContract } from "../suite/contract.ts";
import { callSid, conferenceSid } from "../suite/sids.ts";
import { acceptedDifferences } from "./accepted-differences.ts";
import { compareRequests, type Difference } from "./compare-requests.ts";
import { createOfficialClient } from "./official-client.ts";
import { findConference, type RequestPair, requestPairs, unreachableLabels } from "./requests.ts";

const contract = useContract();
let official: Twilio;

beforeAll(() => {
  official = createOfficialClient(contract.hosts());
});

async function listDifferences({ ours, theirs }: RequestPair): Promise<Difference[]> {
  await ours(contract.connect());
  await theirs(official);
  const [own, other, ...more] = contract.sent();
  if (own === undefined || other === undefined) return expect.fail("A client has sent nothing.");
  expect(more).toEqual([]);
  return compareRequests(own, other);
}

test("Twilio's own client makes a request of every operation", () => {
  const made = requestPairs.map(({ title }) => title.split(" ")[0]);
  expect(new Set(made)).toEqual(new Set(calls.map(({ operation }) => operation)));
});

test.each(requestPairs)("$title is sent as Twilio's own client sends it", async (pair) => {
  const unexplained = (await listDifferences(pair)).filter(
    (difference) =>
      !acceptedDifferences.some(({ part, isSo }) => part === difference.part && isSo(difference)),
  );
  expect(unexplained).toEqual([]);
});

test.each(acceptedDifferences)(
  "the accepted difference in the $part is there: $reason",
  async ({ part, shownBy, isSo }) => {
    const pair = requestPairs.find(({ title }) => title === shownBy);
    if (pair === undefined) return expect.fail(`There is no request ${shownBy}.`);
    const found = (await listDifferences(pair)).find((difference) => difference.part === part);
    expect(found).toSatisfy(isSo);
  },
);

test.each(unreachableLabels)(
  "Twilio's own client can't reach the label %j, ours can",
  async (label) => {
    const fetching = async () => findConference(official).participants(label).fetch();
    await expect(fetching()).rejects.toThrow();
    const { participants } = contract.connect();
    expect(await participants.get(conferenceSid, label)).toHaveProperty("call_sid", callSid);
  },
);
