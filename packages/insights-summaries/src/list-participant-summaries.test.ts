import { expect, test } from "vitest";
import {
  collect,
  conferenceSid,
  connectTo,
  participant,
  participantList,
  participantSid,
  participantsUrl,
  unavailable,
} from "../test/fixtures.ts";
import { listParticipantSummaries } from "./generated/list-participant-summaries.ts";

const onlyPage = { status: 200, body: participantList(null) };

test("every filter is sent in the query", async () => {
  const { connection, received } = await connectTo(onlyPage);
  const query = { ParticipantSid: participantSid, Label: "agent", Events: "hold", PageSize: 2 };
  const page = await listParticipantSummaries(connection, conferenceSid, query);
  expect(page.items).toEqual([participant("complete")]);
  expect(received.map(({ method, url }) => `${method} ${url}`)).toEqual([
    `GET ${participantsUrl}?ParticipantSid=${participantSid}&Label=agent&Events=hold&PageSize=2`,
  ]);
});

test("the pages are followed to the last one", async () => {
  const next = `${participantsUrl}?Page=1&PageToken=PA1`;
  const { connection, received } = await connectTo(
    { status: 200, body: participantList(next, 2) },
    onlyPage,
  );
  const list = listParticipantSummaries(connection, conferenceSid);
  expect(await collect(list)).toHaveLength(3);
  expect(received.map(({ url }) => url)).toEqual([participantsUrl, next]);
});

test("a page that failed is fetched again", async () => {
  const { connection, received } = await connectTo("reset", unavailable, onlyPage);
  await listParticipantSummaries(connection, conferenceSid);
  expect(received).toHaveLength(3);
});

test.each([
  ["ConferenceSid", "CF123", {}],
  ["ParticipantSid", conferenceSid, { ParticipantSid: "agent" }],
  ["PageSize", conferenceSid, { PageSize: 0 }],
])("a wrong %s is refused before anything is sent", async (argument, sid, query) => {
  const { connection, received } = await connectTo(onlyPage);
  expect(() => listParticipantSummaries(connection, sid, query)).toThrow(
    expect.objectContaining({ name: "InvalidArgumentError", argument }),
  );
  expect(received).toMatchObject([]);
});
