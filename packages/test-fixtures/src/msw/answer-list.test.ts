import type { ConferenceSummaryList, ParticipantSummaryList } from "@conference-kit/insights-types";
import { createParticipantsClient } from "@conference-kit/voice-participants";
import type { ConferenceList, ErrorBody, ParticipantList } from "@conference-kit/voice-types";
import { expect, test } from "vitest";
import { accountSid, conferenceSid, read, urls, useServer } from "../../test/use-server.ts";
import { buildParticipant } from "../index.ts";
import { handlers } from "./create-handlers.ts";

const server = useServer();
const client = createParticipantsClient({ accountSid, authToken: "any" });

async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const collected = [];
  for await (const item of items) collected.push(item);
  return collected;
}

function labels(...names: string[]) {
  return names.map((label) => ({ label }));
}

test("a list without overrides has three items of the requested conference", async () => {
  const { body } = await read<ParticipantList>(urls.participants);
  expect(body.participants).toHaveLength(3);
  for (const participant of body.participants) {
    expect(participant).toMatchObject({ account_sid: accountSid, conference_sid: conferenceSid });
  }
});

test("a client reads all pages of the items that a test gives", async () => {
  server.use(handlers.voice.listParticipants({ participants: labels("a", "b", "c", "d", "e") }));
  const list = client.list(conferenceSid, { PageSize: 2 });
  const pages = await collect(list.pages());
  expect(pages.map(({ items }) => items.map(({ label }) => label))).toEqual([
    ["a", "b"],
    ["c", "d"],
    ["e"],
  ]);
  const sids = pages.flatMap(({ items }) => items.map(({ call_sid }) => call_sid));
  expect(new Set(sids).size).toBe(5);
});

test("a client resumes a list after a page", async () => {
  server.use(handlers.voice.listParticipants({ participants: labels("a", "b", "c") }));
  const { nextPageToken } = await client.list(conferenceSid, { PageSize: 2 });
  const rest = await collect(client.list(conferenceSid, { PageSize: 2, PageToken: nextPageToken }));
  expect(rest.map(({ label }) => label)).toEqual(["c"]);
});

test("pages of the Insights API are linked too", async () => {
  server.use(
    handlers.insights.listConferenceSummaries({
      conferences: [{ friendly_name: "a" }, { friendly_name: "b" }],
    }),
  );
  const { body: first } = await read<ConferenceSummaryList>(`${urls.conferences}?PageSize=1`);
  const { body: last } = await read<ConferenceSummaryList>(first.meta.next_page_url ?? "");
  expect([first, last].map(({ conferences }) => conferences[0]?.friendly_name)).toEqual(["a", "b"]);
  expect(last.meta).toMatchObject({ page: 1, page_size: 1, key: "conferences" });
  expect(last.meta.next_page_url).toBeNull();
});

test("given items that don't fit the query are left out", async () => {
  const participants = [
    buildParticipant({ label: "a", hold: true }),
    buildParticipant({ label: "b", hold: false }),
  ];
  server.use(handlers.voice.listParticipants({ participants }));
  const held = await collect(client.list(conferenceSid, { Hold: true }));
  expect(held).toEqual([participants[0]]);
});

const conferences = [
  {
    status: "completed",
    mixer_region: "us1",
    end_reason: "last_participant_left",
    tags: ["low_mos", "high_jitter"],
    detected_issues: { call_quality: 2, participant_behavior: 0 },
  },
  { status: "in_progress", mixer_region: "ie1", detected_issues: null, tags: null },
] as const;

test.each([
  ["Status=in_progress", ["in_progress"]],
  ["MixerRegion=us1", ["completed"]],
  ["Tags=high_jitter", ["completed"]],
  ["DetectedIssues=call_quality", ["completed"]],
  ["DetectedIssues=participant_behavior", []],
  ["Status=in-progress", []],
  ["MixerRegion=xx9", []],
  ["EndReason=nonsense", []],
  ["Tags=nonsense", []],
  ["DetectedIssues=constructor", []],
])("of given conferences, the query %s leaves those with status %j", async (query, statuses) => {
  server.use(handlers.insights.listConferenceSummaries({ conferences }));
  const { body } = await read<ConferenceSummaryList>(`${urls.conferences}?${query}`);
  expect(body.conferences.map(({ status }) => status)).toEqual(statuses);
});

test.each([
  ["", ["in-progress"]],
  ["?Status=init", ["init"]],
  ["?Status=completed", ["completed"]],
])("of the conferences that the test gives, the query %j leaves %j", async (query, statuses) => {
  const all = ["init", "in-progress", "completed"] as const;
  server.use(handlers.voice.listConferences({ conferences: all.map((status) => ({ status })) }));
  const { body } = await read<ConferenceList>(`${urls.voiceConferences}${query}`);
  expect(body.conferences.map(({ status }) => status)).toEqual(statuses);
});

const created = ["2026-04-15T09:00:00Z", "2026-04-15T10:00:00.5Z", "2026-04-16T00:30:00+02:00"].map(
  (create_time) => ({ create_time }),
);

test.each([
  ["CreatedAfter=2026-04-15T09:00:00Z", [1, 2]],
  ["CreatedAfter=2026-04-15T08:59:59Z", [0, 1, 2]],
  ["CreatedBefore=2026-04-15T10:00:00.5Z", [0]],
  ["CreatedBefore=2026-04-15T12:00:00%2B02:00", [0]],
  ["CreatedAfter=2026-04-15T09:00:00Z&CreatedBefore=2026-04-15T22:30:01Z", [1, 2]],
  ["CreatedAfter=2026-04-16T00:00:00Z", []],
])("of conferences created at three times, the query %s leaves numbers %j", async (query, left) => {
  server.use(handlers.insights.listConferenceSummaries({ conferences: created }));
  const { body } = await read<ConferenceSummaryList>(`${urls.conferences}?${query}`);
  expect(body.conferences).toMatchObject(left.map((index) => created[index]));
});

test.each([
  "CreatedAfter=2024-02-29T00:00:00Z",
  "CreatedBefore=2024-02-29T00:00:00Z",
  "CreatedAfter=2024-02-29T00:00:00Z&CreatedBefore=2024-02-29T00:00:10Z",
])("items that are built have a create_time that fits the query %s", async (query) => {
  const { body } = await read<ConferenceSummaryList>(`${urls.conferences}?${query}`);
  const { CreatedAfter, CreatedBefore } = Object.fromEntries(new URLSearchParams(query));
  expect(body.conferences).toHaveLength(3);
  for (const { create_time } of body.conferences) {
    const moment = Date.parse(create_time ?? "");
    expect(moment).toBeGreaterThan(Date.parse(CreatedAfter ?? "1970-01-01"));
    expect(moment).toBeLessThan(Date.parse(CreatedBefore ?? "2100-01-01"));
  }
});

test.each(["CreatedAfter=yesterday", "CreatedBefore=2026-04-15", "CreatedBefore="])(
  "a query with the malformed time %s is refused",
  async (query) => {
    const { status, body } = await read<ErrorBody>(`${urls.conferences}?${query}`);
    const parameter = query.split("=")[0];
    expect(status).toBe(400);
    expect(body).toMatchObject({ code: 20001, details: { parameter } });
  },
);

test("the query Events does not filter participants", async () => {
  const url = `${urls.conferences}/${conferenceSid}/Participants?Events=hold%2Cmute`;
  const { body } = await read<ParticipantSummaryList>(url);
  expect(body.participants).toHaveLength(3);
});

test.each([
  "Status=in-progress",
  "MixerRegion=xx9",
  "EndReason=nonsense",
  "Tags=nonsense",
  "DetectedIssues=nonsense",
])("the query %s, which no item can fit, is answered with an empty list", async (query) => {
  const { body } = await read<ConferenceSummaryList>(`${urls.conferences}?${query}`);
  expect(body.conferences).toEqual([]);
});

test("items that are built have the tag and the issue that a query names", async () => {
  const query = "Tags=low_mos&DetectedIssues=region_configuration";
  const { body } = await read<ConferenceSummaryList>(`${urls.conferences}?${query}`);
  const expected = { tags: ["low_mos"], detected_issues: { region_configuration: 1 } };
  expect(body.conferences).toMatchObject(Array(3).fill(expected));
});

test("items that are built fit the query", async () => {
  const held = await collect(client.list(conferenceSid, { Hold: true, Muted: true }));
  expect(held.map(({ hold, muted }) => [hold, muted])).toEqual(Array(3).fill([true, true]));
});

test("a query for one SID is answered with one item", async () => {
  const participantSid = "CP6d20f4b8a1c34e97852b0e3f7c9d1a68";
  const url = `${urls.conferences}/${conferenceSid}/Participants?ParticipantSid=${participantSid}`;
  const { body } = await read<ParticipantSummaryList>(url);
  expect(body.participants).toMatchObject([{ participant_sid: participantSid }]);
});

test("members of the page can be overridden", async () => {
  server.use(handlers.voice.listParticipants({ participants: [], next_page_uri: "/elsewhere" }));
  const { body } = await read<ParticipantList>(urls.participants);
  expect(body).toMatchObject({ participants: [], next_page_uri: "/elsewhere" });
});
