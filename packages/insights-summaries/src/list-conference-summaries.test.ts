import { serve } from "@conference-kit/test-helpers";
import { expect, test } from "vitest";
import {
  collect,
  conference,
  conferenceList,
  conferenceSid,
  connectTo,
  createOptions,
  unavailable,
} from "../test/fixtures.ts";
import { connectSummaries } from "./generated/connect-summaries.ts";
import { listConferenceSummaries } from "./generated/list-conference-summaries.ts";

const onlyPage = { status: 200, body: conferenceList(null) };

test("every filter is sent in the query", async () => {
  const { connection, received } = await connectTo(onlyPage);
  const page = await listConferenceSummaries(connection, {
    ConferenceSid: conferenceSid,
    FriendlyName: "support #4711",
    Status: "completed",
    CreatedAfter: "2026-04-15T00:00:00+02:00",
    CreatedBefore: "2026-04-16T00:00:00Z",
    MixerRegion: "us1",
    Tags: "high_jitter",
    Subaccount: undefined,
    DetectedIssues: "call_quality",
    EndReason: "last_participant_left",
    PageSize: 1000,
  });
  expect(page.items).toEqual([conference("complete")]);
  expect(received).toHaveLength(1);
  expect(received[0]?.url?.split(/[?&]/)).toEqual([
    "/v1/Conferences",
    `ConferenceSid=${conferenceSid}`,
    "FriendlyName=support%20%234711",
    "Status=completed",
    "CreatedAfter=2026-04-15T00%3A00%3A00%2B02%3A00",
    "CreatedBefore=2026-04-16T00%3A00%3A00Z",
    "MixerRegion=us1",
    "Tags=high_jitter",
    "DetectedIssues=call_quality",
    "EndReason=last_participant_left",
    "PageSize=1000",
  ]);
});

test("a subaccount's conferences are listed, unless the filters name another one", async () => {
  const served = await serve(onlyPage);
  const [subaccountSid, Subaccount] = [`AC${"1".repeat(32)}`, `AC${"2".repeat(32)}`];
  const connection = connectSummaries({ ...createOptions(served), subaccountSid });
  await listConferenceSummaries(connection);
  await listConferenceSummaries(connection, { Subaccount });
  expect(served.received.map(({ url }) => url)).toEqual([
    `/v1/Conferences?Subaccount=${subaccountSid}`,
    `/v1/Conferences?Subaccount=${Subaccount}`,
  ]);
});

test("the pages are followed to the last one, on the client's own host", async () => {
  const next = "/v1/Conferences?Page=1&PageToken=PA1";
  const { connection, received } = await connectTo(
    { status: 200, body: conferenceList(next, 2) },
    onlyPage,
  );
  expect(await collect(listConferenceSummaries(connection))).toHaveLength(3);
  expect(received.map(({ url }) => url)).toEqual(["/v1/Conferences", next]);
});

test("a list is resumed from the token of a page", async () => {
  const { connection, received } = await connectTo(
    { status: 200, body: conferenceList("/v1/Conferences?Page=1&PageToken=PA1") },
    onlyPage,
  );
  const { nextPageToken } = await listConferenceSummaries(connection);
  await listConferenceSummaries(connection, { PageToken: nextPageToken });
  expect(received.map(({ url }) => url)).toEqual([
    "/v1/Conferences",
    "/v1/Conferences?PageToken=PA1",
  ]);
});

test("a list is repeated while the service is unavailable", async () => {
  const { connection, received } = await connectTo(unavailable, onlyPage);
  expect((await listConferenceSummaries(connection)).items).toHaveLength(1);
  expect(received).toHaveLength(2);
});

test("a page without meta is an error and not the last page", async () => {
  const { connection } = await connectTo({ status: 200, body: { conferences: [] } });
  await expect(listConferenceSummaries(connection)).rejects.toMatchObject({
    name: "ResponseError",
    message: 'A page of the list has no "meta".',
  });
});

test.each([
  ["ConferenceSid", { ConferenceSid: "support-4711" }],
  ["Subaccount", { Subaccount: conferenceSid }],
  ["PageSize", { PageSize: 1001 }],
  ["Page", { Page: 0.5 }],
])("a wrong %s is refused before anything is sent", async (argument, filters) => {
  const { connection, received } = await connectTo(onlyPage);
  expect(() => listConferenceSummaries(connection, filters)).toThrow(
    expect.objectContaining({ name: "InvalidArgumentError", argument }),
  );
  expect(received).toMatchObject([]);
});

test("filters in URLSearchParams are refused, since every conference would be listed", async () => {
  const { connection, received } = await connectTo(onlyPage);
  const filters = new URLSearchParams("Status=failed");
  // @ts-expect-error a caller without types can pass anything
  expect(() => listConferenceSummaries(connection, filters)).toThrow(
    expect.objectContaining({ name: "InvalidArgumentError", argument: "query" }),
  );
  expect(received).toEqual([]);
});
