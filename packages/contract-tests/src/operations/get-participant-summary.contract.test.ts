import { expect, test } from "vitest";
import { headers, useContract } from "../suite/contract.ts";
import { listFieldCases, writeForm } from "../suite/fields.ts";
import { conferenceSid, participantSid } from "../suite/sids.ts";
import { getParticipantSummaryQuery } from "../values/queries.ts";

const contract = useContract();

function expectSent(query: string): void {
  const line = `GET /v1/Conferences/${conferenceSid}/Participants/${participantSid}${query}`;
  expect(contract.sent()).toEqual([{ line, headers, body: "" }]);
}

test.each(["agent", "customer", "coach", "inProgress", "timedOut", "neverAnswered"])(
  "a summary like the example %s is read as it came",
  async (example) => {
    const { summaries } = contract.connect([{ status: 200, example }]);
    const participant = await summaries.participant(conferenceSid, participantSid);
    expect(participant).toEqual(contract.answer());
    expectSent("");
  },
);

test.each(listFieldCases(getParticipantSummaryQuery))(
  "the mock accepts $title",
  async ({ fields }) => {
    await contract.connect().summaries.participant(conferenceSid, participantSid, fields);
    expectSent(`?${writeForm(fields)}`);
  },
);
