import type { ParticipantList } from "@conference-kit/voice-types";
import { expect, test } from "vitest";
import { read, urls, useServer } from "../../test/use-server.ts";
import { handlers } from "../msw/index.ts";

const server = useServer();
const { origin } = new URL(urls.participants);
const path = urls.participants.slice(origin.length);

/** Fetches a page of five participants. */
async function fetchPage(link: string): Promise<ParticipantList> {
  const participants = ["a", "b", "c", "d", "e"].map((label) => ({ label }));
  server.use(handlers.voice.listParticipants({ participants }));
  return (await read<ParticipantList>(new URL(link, origin).href)).body;
}

test("following a list's links forth and back gives the same pages", async () => {
  const first = await fetchPage(`${path}?PageSize=2`);
  const second = await fetchPage(first.next_page_uri ?? "");
  const third = await fetchPage(second.next_page_uri ?? "");
  expect([second.page, third.page, third.next_page_uri]).toEqual([1, 2, null]);
  const back = await fetchPage(third.previous_page_uri ?? "");
  expect(back.participants).toEqual(second.participants);
  expect((await fetchPage(back.previous_page_uri ?? "")).participants).toEqual(first.participants);
});

test("every page links to the same first page, without a token", async () => {
  const first = await fetchPage(`${path}?Page=0&PageSize=2&Muted=false`);
  expect(first.first_page_uri).toBe(`${path}?Muted=false&PageSize=2&Page=0`);
  const second = await fetchPage(first.next_page_uri ?? "");
  expect(second.uri).toBe(first.next_page_uri);
  expect(second.first_page_uri).toBe(first.first_page_uri);
});

test.each(["", "&PageToken=PACA00000000000000000000000000000001"])(
  "a page without a known PageToken is found by its number, as in ?Page=1%s",
  async (token) => {
    const { page, participants } = await fetchPage(`${path}?PageSize=2&Page=1${token}`);
    expect(page).toBe(1);
    expect(participants.map(({ label }) => label)).toEqual(["c", "d"]);
  },
);
