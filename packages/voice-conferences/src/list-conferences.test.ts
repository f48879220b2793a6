import { expect, test } from "vitest";
import {
  conference,
  conferenceList,
  conferencesUrl,
  connectTo,
  unavailable,
} from "../test/fixtures.ts";
import { listConferences } from "./generated/list-conferences.ts";

const onlyPage = { status: 200, body: conferenceList(null, conference) };

test("every filter is sent in the query, bounds of dates included", async () => {
  const { connection, received } = await connectTo(onlyPage);
  const query = {
    Status: "completed",
    FriendlyName: "support 4711",
    "DateCreated>": "2026-01-01",
    "DateCreated<": "2026-01-31",
    DateUpdated: undefined,
  } as const;
  const page = await listConferences(connection, query);
  expect(page.items).toEqual([conference]);
  const sent =
    "Status=completed&FriendlyName=support%204711&DateCreated%3E=2026-01-01&DateCreated%3C=2026-01-31";
  expect(received).toMatchObject([{ method: "GET", url: `${conferencesUrl}?${sent}`, body: "" }]);
});

test("the pages are followed to the last one", async () => {
  const next = `${conferencesUrl}?Page=1&PageToken=PA1`;
  const { connection, received } = await connectTo(
    { status: 200, body: conferenceList(next, conference) },
    { status: 200, body: conferenceList(null, { ...conference, friendly_name: null }) },
  );
  const names: unknown[] = [];
  for await (const { friendly_name } of listConferences(connection)) names.push(friendly_name);
  expect(names).toEqual(["support-4711", null]);
  expect(received.map(({ url }) => url)).toEqual([conferencesUrl, next]);
});

test("no more conferences are given than the limit allows", async () => {
  const body = conferenceList(null, conference, conference, conference);
  const { connection } = await connectTo({ status: 200, body });
  const { items } = await listConferences(connection, {}, { limit: 2 });
  expect(items).toHaveLength(2);
});

test("a list is repeated while the service is unavailable", async () => {
  const { connection, received } = await connectTo(unavailable, onlyPage);
  expect((await listConferences(connection)).items).toEqual([conference]);
  expect(received).toHaveLength(2);
});

test.each([
  ["DateCreated", new Date("2026-01-01")],
  ["DateCreated<", "2026-01-01T00:00:00Z"],
  ["DateCreated>", 20_260_101],
  ["DateUpdated", "1.1.2026"],
  ["DateUpdated<", "2026-1-1"],
  ["DateUpdated>", ""],
])("the error for %s given as %s says what a date looks like", async (argument, value) => {
  const { connection, received } = await connectTo(onlyPage);
  const untyped = Object.assign(Object.create(null), { [argument]: value });
  expect(() => listConferences(connection, untyped)).toThrow(
    expect.objectContaining({
      name: "InvalidArgumentError",
      argument,
      message: `${argument} must be a date without a time, such as "2026-01-31"; a Date has it in toISOString().slice(0, 10).`,
    }),
  );
  expect(received).toEqual([]);
});

test.each([
  ["PageSize", { PageSize: 0 }],
  ["PageSize", { PageSize: 1001 }],
  ["Page", { Page: -1 }],
])("a wrong %s is refused before anything is sent", async (argument, query) => {
  const { connection, received } = await connectTo(onlyPage);
  expect(() => listConferences(connection, query)).toThrow(
    expect.objectContaining({ name: "InvalidArgumentError", argument }),
  );
  expect(received).toEqual([]);
});
