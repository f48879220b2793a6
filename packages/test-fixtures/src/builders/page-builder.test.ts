import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { damage, listPaths } from "../../test/damage.ts";
import { findSchema, readSpecifications } from "../../test/specifications.ts";
import { operations } from "../generated/index.ts";
import { createBuilders } from "../index.ts";
import { createPageBuilder } from "./page-builder.ts";

const specifications = await readSpecifications();
const { buildParticipantPages, buildConferenceSummaryPages, buildParticipantSummaryPages } =
  createBuilders();

/** What a page of either dialect says of itself and of those around it. */
interface Links {
  items: readonly object[];
  self: string;
  first: string;
  next: string | null;
  previous: string | null;
}

type BuildLinks = (count: number, pageSize?: number) => { page: unknown; links: Links }[];

const voice: BuildLinks = (count, pageSize) =>
  buildParticipantPages(count, { pageSize }).map((page) => ({
    page,
    links: {
      items: page.participants,
      self: page.uri,
      first: page.first_page_uri,
      next: page.next_page_uri,
      previous: page.previous_page_uri,
    },
  }));

const conferences: BuildLinks = (count, pageSize) =>
  buildConferenceSummaryPages(count, { pageSize }).map((page) => ({
    page,
    links: {
      items: page.conferences,
      self: page.meta.url,
      first: page.meta.first_page_url,
      next: page.meta.next_page_url,
      previous: page.meta.previous_page_url,
    },
  }));

const summaries: BuildLinks = (count, pageSize) =>
  buildParticipantSummaryPages(count, { pageSize }).map((page) => ({
    page,
    links: {
      items: page.participants,
      self: page.meta.url,
      first: page.meta.first_page_url,
      next: page.meta.next_page_url,
      previous: page.meta.previous_page_url,
    },
  }));

function pageOf(link: string): number {
  return Number(new URL(link, "https://api.twilio.com").searchParams.get("Page"));
}

const lists = [
  { schema: "ParticipantList", specification: "voice", build: voice },
  { schema: "ConferenceSummaryList", specification: "insights", build: conferences },
  { schema: "ParticipantSummaryList", specification: "insights", build: summaries },
];

describe.each(lists)("pages of $schema", ({ schema, specification, build }) => {
  const { findErrors, described } = findSchema(specifications, specification, schema);

  test("link from the first to the last and back, and hold every item once", () => {
    fc.assert(
      fc.property(fc.nat(12), fc.integer({ min: 1, max: 5 }), (count, pageSize) => {
        const pages = build(count, pageSize).map(({ links }) => links);
        expect(pages).toHaveLength(Math.max(Math.ceil(count / pageSize), 1));
        for (const [index, { first, next, previous, self }] of pages.entries()) {
          expect(next).toBe(pages[index + 1]?.self ?? null);
          expect(pageOf(self)).toBe(index);
          expect(previous && pageOf(previous)).toBe(index === 0 ? null : index - 1);
          expect(first).toBe(pages[0]?.self);
        }
        const items = pages.flatMap(({ items }) => items);
        expect(new Set(items.map((item) => JSON.stringify(item))).size).toBe(count);
      }),
    );
  });

  test("are valid by their schema, and damaged copies are not", () => {
    for (const { page } of build(5, 2)) {
      expect(findErrors(page)).toBe("");
      for (const path of listPaths(page, described)) {
        expect(findErrors(damage(page, path)), path.join("/")).not.toBe("");
      }
    }
  });

  test("of an empty list are one page without links", () => {
    const [only, ...others] = build(0);
    expect(others).toEqual([]);
    expect(only?.links).toMatchObject({ items: [], next: null, previous: null });
  });

  test("hold fifty items unless told otherwise", () => {
    expect(build(51).map(({ links }) => links.items.length)).toEqual([50, 1]);
  });
});

test("pages of participants count their items, and their links are relative", () => {
  const pages = createBuilders().buildParticipantPages(5, { pageSize: 2 });
  expect(pages.map(({ page, start, end, page_size }) => [page, start, end, page_size])).toEqual([
    [0, 0, 1, 2],
    [1, 2, 3, 2],
    [2, 4, 4, 2],
  ]);
  const [{ account_sid, conference_sid } = { account_sid: "", conference_sid: "" }] =
    pages[0]?.participants ?? [];
  const path = `/2010-04-01/Accounts/${account_sid}/Conferences/${conference_sid}/Participants.json`;
  expect(pages[1]?.uri.split("?")[0]).toBe(path);
  expect(pages[1]?.first_page_uri).toBe(`${path}?PageSize=2&Page=0`);
});

test("pages of summaries say where their items are, and their links are absolute", () => {
  const [page] = createBuilders().buildParticipantSummaryPages(1);
  expect(page?.meta).toMatchObject({ key: "participants", page: 0, page_size: 50 });
  expect(page?.meta.url).toContain(
    `https://insights.twilio.com/v1/Conferences/${page?.participants[0]?.conference_sid}/Participants?`,
  );
});

test("the token of a previous page is PB and the SID of the first item after it", () => {
  const [, participants] = buildParticipantPages(2, { pageSize: 1 });
  expect(participants?.previous_page_uri).toMatch(
    new RegExp(`PageToken=PB${participants?.participants[0]?.call_sid}$`),
  );
});

test("the token of a next page is PA and the SID of the last item before it", () => {
  const [participants] = buildParticipantPages(2, { pageSize: 1 });
  expect(participants?.next_page_uri).toMatch(
    new RegExp(`PageToken=PA${participants?.participants[0]?.call_sid}$`),
  );
  const [conferences] = buildConferenceSummaryPages(2, { pageSize: 1 });
  expect(conferences?.meta.next_page_url).toMatch(
    new RegExp(`PageToken=PA${conferences?.conferences[0]?.conference_sid}$`),
  );
  const [summaries] = buildParticipantSummaryPages(2, { pageSize: 1 });
  expect(summaries?.meta.next_page_url).toMatch(
    new RegExp(`PageToken=PA${summaries?.participants[0]?.participant_sid}$`),
  );
});

test("pages are built of overrides given one by one", () => {
  const [first, second] = buildParticipantPages([{ hold: true }, { label: "agent" }], {
    pageSize: 1,
  });
  expect(first?.participants).toMatchObject([{ hold: true }]);
  expect(second?.participants).toMatchObject([{ label: "agent" }]);
});

test("the largest page has a thousand items", () => {
  const pages = buildParticipantPages(1001, { pageSize: 1000 });
  expect(pages.map(({ participants }) => participants.length)).toEqual([1000, 1]);
});

test("building pages for an operation that doesn't answer a list is an error", () => {
  const { getParticipant } = operations.voice;
  const { buildParticipant } = createBuilders();
  expect(() => createPageBuilder("voice", getParticipant, buildParticipant)(1)).toThrow(
    `${getParticipant.url} doesn't answer a list.`,
  );
});

test.each([0, 1001, 1.5])("a page size of %s is refused", (pageSize) => {
  expect(() => buildParticipantPages(3, { pageSize })).toThrow(
    new RangeError(`pageSize is ${pageSize}, but has to be a whole number from 1 to 1000.`),
  );
});
