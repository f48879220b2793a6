import { describe, expect, test } from "vitest";
import { useClients } from "./clients.ts";
import { accountSid, conferenceSid } from "./sids.ts";

const contract = useClients();

const pages = [
  { status: 200, example: "nextPage" },
  { status: 200, example: "lastPage" },
];

async function collect<Item>(list: AsyncIterable<Item>): Promise<Item[]> {
  const items: Item[] = [];
  for await (const item of list) items.push(item);
  return items;
}

/** The bodies of the answers, as sent by the mock. */
function answers(): Record<string, unknown>[] {
  return contract.exchanges.map(({ response }) => JSON.parse(response.body));
}

function lines(): string[] {
  return contract.sent().map(({ line }) => line);
}

describe("participants, whose links are relative", () => {
  const path = `/2010-04-01/Accounts/${accountSid}/Conferences/${conferenceSid}/Participants.json`;
  const token = "PACA41d7c09be2f34a8596b0d3e71f28ac54";

  test("are read page by page, the second one by the link of the first", async () => {
    const { participants } = contract.connect(pages);
    const items = await collect(participants.list(conferenceSid, { PageSize: 2 }));
    expect(items).toEqual(answers().flatMap((body) => body.participants));
    expect(items.map(({ label }) => label)).toEqual(["customer", "agent", "supervisor"]);
    expect(lines()).toEqual([
      `GET ${path}?PageSize=2`,
      `GET ${path}?PageSize=2&Page=1&PageToken=${token}`,
    ]);
  });

  test("resume with the token of a page", async () => {
    const { participants } = contract.connect(pages);
    const { nextPageToken } = await participants.list(conferenceSid);
    expect(nextPageToken).toBe(token);
    const resumed = participants.list(conferenceSid, { PageToken: nextPageToken });
    expect((await collect(resumed)).map(({ label }) => label)).toEqual(["supervisor"]);
    expect(lines()).toEqual([`GET ${path}`, `GET ${path}?PageToken=${token}`]);
  });

  test("are not fetched beyond the page that is asked for", async () => {
    const { participants } = contract.connect(pages);
    const items = await collect(participants.list(conferenceSid, {}, { limit: 2 }));
    expect(items).toHaveLength(2);
    expect(lines()).toEqual([`GET ${path}`]);
  });
});

describe("conferences, whose links are relative", () => {
  test("are read page by page, the second one by the link of the first", async () => {
    const { conferences } = contract.connect(pages);
    const items = await collect(conferences.list({ PageSize: 1 }));
    expect(items).toEqual(answers().flatMap((body) => body.conferences));
    expect(items).toHaveLength(2);
    expect(lines()).toEqual([
      `GET /2010-04-01/Accounts/${accountSid}/Conferences.json?PageSize=1`,
      expect.stringMatching(/Conferences\.json\?PageSize=1&Page=1&PageToken=\w+$/),
    ]);
  });

  test("are found by their name", async () => {
    const { conferences } = contract.connect([{ status: 200, example: "lastPage" }]);
    expect(await conferences.findByName("order-4711")).toMatchObject({ sid: conferenceSid });
    const filters = "FriendlyName=order-4711&Status=in-progress&PageSize=1";
    expect(lines()).toEqual([`GET /2010-04-01/Accounts/${accountSid}/Conferences.json?${filters}`]);
  });

  test("are not found if none of that name is in progress", async () => {
    const { conferences } = contract.connect([{ status: 200, example: "empty" }]);
    expect(await conferences.findByName("order-4700")).toBeUndefined();
  });
});

describe("conference summaries, whose links are absolute", () => {
  test("are read page by page, without going to the host of the link", async () => {
    const items = await collect(contract.connect(pages).summaries.list({ PageSize: 2 }));
    expect(items).toEqual(answers().flatMap((body) => body.conferences));
    expect(items).toHaveLength(3);
    expect(lines()).toEqual([
      "GET /v1/Conferences?PageSize=2",
      expect.stringMatching(/^GET \/v1\/Conferences\?PageSize=2&Page=1&PageToken=\w+$/),
    ]);
  });
});

describe("participant summaries, whose links are absolute", () => {
  test("are read page by page, without going to the host of the link", async () => {
    const { summaries } = contract.connect(pages);
    const items = await collect(summaries.participants(conferenceSid, { PageSize: 2 }));
    expect(items).toEqual(answers().flatMap((body) => body.participants));
    expect(lines()).toEqual([
      `GET /v1/Conferences/${conferenceSid}/Participants?PageSize=2`,
      expect.stringMatching(
        /^GET \/v1\/Conferences\/CF\w+\/Participants\?PageSize=2&Page=1&PageToken=\w+$/,
      ),
    ]);
  });
});
