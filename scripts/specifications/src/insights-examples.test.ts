import { join } from "node:path";
import { expect, test } from "vitest";
import { bundleDocument } from "./load.ts";
import { repository } from "./table.ts";
import { type JsonObject, walkObjects } from "./walk.ts";

const base = "https://insights.twilio.com/v1/Conferences";
const document = await bundleDocument(join(repository, "openapi/insights-v1.yaml"));

/** The examples, wherever they stand, that have a member. */
function findExamples(member: string): JsonObject[] {
  const found = new Set<JsonObject>();
  walkObjects(document.paths, (object) => {
    const value = Object(object.value);
    for (const candidate of [value, ...(value.conferences ?? []), ...(value.participants ?? [])]) {
      if (member in candidate) found.add(candidate);
    }
  });
  expect(found.size).toBeGreaterThan(2);
  return [...found];
}

function secondsBetween(from: unknown, to: unknown): number | null {
  if (from === null || to === null) return null;
  return (Date.parse(String(to)) - Date.parse(String(from))) / 1000;
}

test.each(findExamples("ended_by"))(
  "times and URLs of conference $conference_sid agree",
  (summary) => {
    expect(summary.duration_seconds).toBe(secondsBetween(summary.create_time, summary.end_time));
    expect(summary.connect_duration_seconds || null).toBe(
      secondsBetween(summary.start_time, summary.end_time),
    );
    expect(summary.url).toBe(`${base}/${summary.conference_sid}`);
    expect(summary.links).toEqual({ conference_participants: `${summary.url}/Participants` });
  },
);

test.each(findExamples("participant_sid"))(
  "times, URL and metrics of participant $participant_sid agree",
  (summary) => {
    expect(summary.duration_seconds || null).toBe(
      secondsBetween(summary.join_time, summary.leave_time),
    );
    expect(summary.url).toBe(
      `${base}/${summary.conference_sid}/Participants/${summary.participant_sid}`,
    );
    expect(summary.is_coach === true).toBe(summary.coached_participants !== null);
    for (const moment of Object.values(Object(summary.events)).flat()) {
      expect(moment).toBeGreaterThanOrEqual(Date.parse(String(summary.join_time)));
      expect(moment).toBeLessThanOrEqual(Date.parse(String(summary.leave_time)));
    }
    for (const stream of Object.values<Record<string, number>>(Object(summary.metrics))) {
      const { total_packets_lost: lost = 0, total_packets_received: received = 0 } = stream;
      expect(stream.packet_loss_percentage).toBeCloseTo((100 * lost) / (lost + received), 3);
    }
  },
);

test.each(findExamples("meta"))("page URLs and resources of $meta.url agree", (list) => {
  const { key, page, page_size, url, first_page_url, next_page_url, previous_page_url } = Object(
    list.meta,
  );
  const resources = Object(list[key]);
  expect(resources.length).toBeLessThanOrEqual(page_size);
  expect(previous_page_url === null).toBe(page === 0);
  const pages = [
    [first_page_url, 0],
    [url, page],
    [next_page_url, page + 1],
    [previous_page_url, page - 1],
  ].filter(([address]) => address !== null);
  for (const [address, index] of pages) {
    const { searchParams } = new URL(address);
    expect(searchParams.get("Page")).toBe(String(index));
    expect(searchParams.get("PageSize")).toBe(String(page_size));
  }
  for (const address of [next_page_url, previous_page_url].filter((address) => address !== null)) {
    expect(new URL(address).searchParams.get("PageToken")).toMatch(/^P[AB]C/);
  }
});
