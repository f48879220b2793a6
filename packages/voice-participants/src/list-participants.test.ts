import { expect, test } from "vitest";
import {
  conferenceSid,
  connectTo,
  participant,
  participantList,
  participantsUrl,
  unavailable,
} from "../test/fixtures.ts";
import { listParticipants } from "./generated/list-participants.ts";

const onlyPage = { status: 200, body: participantList(null, participant) };

test("every filter is sent in the query", async () => {
  const { connection, received } = await connectTo(onlyPage);
  const query = { Muted: true, Hold: false, Coaching: undefined, PageSize: 2 };
  const page = await listParticipants(connection, conferenceSid, query);
  expect(page.items).toEqual([participant]);
  expect(received).toMatchObject([
    { method: "GET", url: `${participantsUrl}?Muted=true&Hold=false&PageSize=2`, body: "" },
  ]);
});

test("the pages are followed to the last one", async () => {
  const next = `${participantsUrl}?Page=1&PageToken=PA1`;
  const { connection, received } = await connectTo(
    { status: 200, body: participantList(next, participant) },
    { status: 200, body: participantList(null, { ...participant, label: "customer" }) },
  );
  const labels: unknown[] = [];
  for await (const { label } of listParticipants(connection, conferenceSid)) labels.push(label);
  expect(labels).toEqual(["agent", "customer"]);
  expect(received.map(({ url }) => url)).toEqual([participantsUrl, next]);
});

test("no more participants are given than the limit allows", async () => {
  const body = participantList(null, participant, participant, participant);
  const { connection } = await connectTo({ status: 200, body });
  const { items } = await listParticipants(connection, conferenceSid, {}, { limit: 2 });
  expect(items).toHaveLength(2);
});

test("a list is repeated while the service is unavailable", async () => {
  const { connection, received } = await connectTo(unavailable, onlyPage);
  expect((await listParticipants(connection, conferenceSid)).items).toEqual([participant]);
  expect(received).toHaveLength(2);
});

test("a page without participants is an error and not an empty list", async () => {
  const { connection } = await connectTo({ status: 200, body: { next_page_uri: null } });
  await expect(listParticipants(connection, conferenceSid)).rejects.toMatchObject({
    name: "ResponseError",
  });
});

test("the error for a friendly name says how to find the conference's SID", async () => {
  const { connection, received } = await connectTo(onlyPage);
  expect(() => listParticipants(connection, "support-4711")).toThrow(
    'ConferenceSid must be "CF" and 32 hexadecimal digits; findByName of @conference-kit/voice-conferences finds it by a friendly name',
  );
  expect(received).toEqual([]);
});

test.each([
  ["ConferenceSid", "CF123", {}],
  ["ConferenceSid", "support-4711", {}],
  ["PageSize", conferenceSid, { PageSize: 0 }],
  ["PageSize", conferenceSid, { PageSize: 1001 }],
  ["Page", conferenceSid, { Page: -1 }],
])("a wrong %s is refused before anything is sent", async (argument, sid, query) => {
  const { connection, received } = await connectTo(onlyPage);
  expect(() => listParticipants(connection, sid, query)).toThrow(
    expect.objectContaining({ name: "InvalidArgumentError", argument }),
  );
  expect(received).toMatchObject([]);
});

test.each([
  ["URLSearchParams", new URLSearchParams("Hold=true")],
  ["a Map", new Map([["Hold", true]])],
])("a query in %s is refused, since every participant would be listed", async (_, query) => {
  const { connection, received } = await connectTo(onlyPage);
  // @ts-expect-error a caller without types can pass anything
  expect(() => listParticipants(connection, conferenceSid, query)).toThrow(
    expect.objectContaining({ name: "InvalidArgumentError", argument: "query" }),
  );
  expect(received).toEqual([]);
});
