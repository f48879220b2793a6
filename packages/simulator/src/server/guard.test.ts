import { request } from "node:http";
import { expect, test } from "vitest";
import { serve } from "../../test/server.ts";

/** Sends a request with headers that `fetch` does not allow. */
function ask(url: string, headers: Record<string, string>): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request(url, { headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .once("error", reject)
      .end();
  });
}

test.each([
  ["its own address", {}, 200],
  ["localhost", { host: "localhost:4010" }, 200],
  ["a name below localhost", { host: "simulator.localhost:4010" }, 200],
  ["an address of this machine in a network", { host: "192.168.0.7:4010" }, 200],
  ["an IPv6 address", { host: "[::1]:4010" }, 200],
  ["a name that it was given", { host: "simulator:4010" }, 200],
  ["a foreign name", { host: "evil.example" }, 403],
  ["a name that looks like an address", { host: "127.0.0.1.evil.example" }, 403],
  ["no readable host", { host: "a b" }, 403],
  ["its own origin", { host: "localhost:1", origin: "http://localhost:1" }, 200],
  ["a foreign origin", { origin: "http://evil.example" }, 403],
  ["another port's origin", { host: "localhost:1", origin: "http://localhost:2" }, 403],
  ["an origin that is hidden", { origin: "null" }, 403],
  ["another site, without an origin", { "sec-fetch-site": "cross-site" }, 403],
])("the control API and the page, asked by %s, answer %j with %i", async (_, headers, status) => {
  const { server } = await serve({ names: ["simulator"] });
  expect(await ask(`${server.url}/_simulator/status`, headers)).toBe(status);
  expect(await ask(`${server.url}/`, headers)).toBe(status);
});

test("Twilio's API answers whatever host it is asked by", async () => {
  const { server } = await serve();
  const path = `/2010-04-01/Accounts/AC${"0".repeat(32)}/Conferences.json`;
  const authorization = `Basic ${btoa(`AC${"0".repeat(32)}:not-a-real-token`)}`;
  for (const host of ["api.twilio.com", "twilio.test:80", "127.0.0.1"]) {
    expect(await ask(server.url + path, { host, authorization })).toBe(200);
  }
});

test("no token is in the journal, the stream, the status or a problem", async () => {
  const { server, control, participants } = await serve();
  await control.addParticipant("support", {
    From: "+15017122661",
    To: "sip:agent@desk.example",
    SipAuthUsername: "agent",
    SipAuthPassword: "sip-secret",
    StatusCallback: "http://user:url-secret@127.0.0.1:1/calls",
  });
  await participants.get(`CF${"0".repeat(32)}`, "nobody").catch(() => undefined);
  await control.advanceClock({ by: { seconds: 5 } });
  const seen = [
    await control.listJournal({ limit: 1000 }),
    await control.listCallbacks(),
    await control.listConferences(),
    await control.getStatus(),
  ];
  const end = new AbortController();
  const { last } = await control.listJournal();
  for await (const message of control.followJournal({ signal: end.signal })) {
    seen.push(Object(message));
    if (message.kind === "entry" && message.entry.index === last) break;
  }
  const text = JSON.stringify(seen);
  expect(text).toContain("[redacted]");
  for (const secret of ["not-a-real-token", "sip-secret", "url-secret"]) {
    expect(text).not.toContain(secret);
    expect(text).not.toContain(btoa(secret).slice(0, 12));
  }
  expect(server.url).toContain("127.0.0.1");
});
