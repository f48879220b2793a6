import { expect, test } from "vitest";
import { createHarness, type Harness } from "../../test/harness.ts";

const labels = ["a", "b", "c", "d", "e"];

async function gather(harness: Harness): Promise<string> {
  const added = [];
  for (const label of labels) added.push(await harness.add(label));
  for (const label of labels) await harness.twilio.calls.answer(label);
  return added[0]?.conference_sid ?? "";
}

test("participants are listed page by page, in the order in which they were added", async () => {
  const harness = createHarness();
  const conferenceSid = await gather(harness);
  const pages = [];
  for await (const { items } of harness.participants.list(conferenceSid, { PageSize: 2 }).pages()) {
    pages.push(items.map(({ label }) => label));
  }
  expect(pages).toEqual([["a", "b"], ["c", "d"], ["e"]]);
});

test("a participant who leaves between two pages makes the list skip nobody", async () => {
  const harness = createHarness();
  const conferenceSid = await gather(harness);
  const seen = [];
  for await (const { items } of harness.participants.list(conferenceSid, { PageSize: 2 }).pages()) {
    seen.push(...items.map(({ label }) => label));
    if (seen.length === 2) for (const label of ["a", "b"]) await harness.twilio.calls.hangUp(label);
  }
  expect(seen).toEqual(labels);
});

test("the links of a page lead to the one before and the one after it", async () => {
  const harness = createHarness();
  const conferenceSid = await gather(harness);
  const accountSid = harness.twilio.calls.list()[0]?.accountSid ?? "";
  const path = `/2010-04-01/Accounts/${accountSid}/Conferences/${conferenceSid}/Participants.json`;
  async function read(link: unknown) {
    const { body } = await harness.twilio.request({
      accountSid,
      method: "GET",
      path: String(link),
    });
    return Object(body);
  }
  const first = await read(`${path}?Muted=false&PageSize=2`);
  const second = await read(first.next_page_uri);
  const third = await read(second.next_page_uri);
  expect(first).toMatchObject({ page: 0, page_size: 2, start: 0, end: 1, previous_page_uri: null });
  expect(second).toMatchObject({ page: 1, start: 2, end: 3 });
  expect(third).toMatchObject({ page: 2, start: 4, end: 4, next_page_uri: null });
  expect(await read(third.previous_page_uri)).toMatchObject({
    participants: second.participants,
  });
  expect(await read(second.first_page_uri)).toMatchObject({ participants: first.participants });
  expect(second.uri).toContain("Muted=false");
});

test("participants are filtered by what they are", async () => {
  const harness = createHarness();
  const conferenceSid = await gather(harness);
  await harness.participants.update(conferenceSid, "a", { Muted: true });
  await harness.participants.update(conferenceSid, "b", { Hold: true });
  const listed = async (query: { Muted?: boolean; Hold?: boolean; Coaching?: boolean }) =>
    (await harness.participants.list(conferenceSid, query)).items.map(({ label }) => label);
  expect(await listed({ Muted: true })).toEqual(["a"]);
  expect(await listed({ Hold: true })).toEqual(["b"]);
  expect(await listed({ Muted: false, Hold: false })).toEqual(["c", "d", "e"]);
  expect(await listed({ Coaching: true })).toEqual([]);
});

test("summaries are listed page by page, with links that are absolute", async () => {
  const harness = createHarness();
  for (let index = 0; index < 3; index += 1) {
    await harness.add("agent");
    await harness.twilio.calls.busy("agent");
  }
  await harness.twilio.clock.advance({ minutes: 30 });
  const pages = [];
  for await (const { items } of harness.summaries.list({ PageSize: 2 }).pages()) {
    pages.push(items.length);
  }
  expect(pages).toEqual([2, 1]);
});
