import { expect, test } from "vitest";
import { useClients } from "./clients.ts";
import { conferenceSid, participantSid } from "./sids.ts";

const contract = useClients();

const patience = { intervalMilliseconds: 1, maximumIntervalMilliseconds: 1 };

test("a conference's summary is fetched until it is complete", async () => {
  const { summaries } = contract.connect([
    { status: 404 },
    { status: 200, example: "inProgress" },
    { status: 200, example: "ended" },
  ]);
  const summary = await summaries.waitForConference(conferenceSid, patience);
  expect(summary).toEqual(contract.answer());
  expect(summary.processing_state).toBe("complete");
  const line = `GET /v1/Conferences/${conferenceSid}`;
  expect(contract.sent().map((sent) => sent.line)).toEqual([line, line, line]);
});

test("a conference's summary with `processing_state: timeout` ends the waiting and is given", async () => {
  const { summaries } = contract.connect([{ status: 200, example: "timedOut" }]);
  const summary = await summaries.waitForConference(conferenceSid, patience);
  expect(summary.processing_state).toBe("timeout");
});

test("a participant's summary is fetched until it is complete", async () => {
  const { summaries } = contract.connect([
    { status: 404 },
    { status: 200, example: "inProgress" },
    { status: 200, example: "agent" },
  ]);
  const query = { Events: "hold" };
  const wait = summaries.waitForParticipant(conferenceSid, participantSid, query, patience);
  expect((await wait).processing_state).toBe("complete");
  const line = `GET /v1/Conferences/${conferenceSid}/Participants/${participantSid}?Events=hold`;
  expect(contract.sent().map((sent) => sent.line)).toEqual([line, line, line]);
});

test("any error but a 404 ends the wait", async () => {
  const { summaries } = contract.connect([{ status: 403 }]);
  const wait = summaries.waitForConference(conferenceSid, patience);
  await expect(wait).rejects.toMatchObject({ status: 403, code: 20403 });
  expect(contract.exchanges).toHaveLength(1);
});
