import { once } from "node:events";
import { connect } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { accountSid, authToken, from } from "../../test/harness.ts";
import { serve } from "../../test/server.ts";

const authorization = `Basic ${btoa(`${accountSid}:${authToken}`)}`;

test.each([
  "/_simulator/plan",
  `/2010-04-01/Accounts/${accountSid}/Conferences/x/Participants.json`,
])(
  "a body that is too long is refused with the limit, with or without Content-Length: %s",
  async (path) => {
    const { server } = await serve({ bounds: { bodyBytes: 1000 } });
    const body = "x".repeat(1001);
    const chunked = new Blob([body]).stream();
    for (const sent of [{ body }, { body: chunked, duplex: "half" as const }]) {
      const response = await fetch(server.url + path, {
        method: "POST",
        headers: { authorization },
        ...sent,
      });
      expect(response.status).toBe(413);
      expect(await response.text()).toContain("1000 bytes at most");
    }
  },
);

test("a snapshot has a size limit of its own", async () => {
  const { control } = await serve({ bounds: { bodyBytes: 10, snapshotBytes: 100_000 } });
  await control.restoreSnapshot(await control.getSnapshot());
  await expect(control.plan({ calls: [{ label: "agent" }] })).rejects.toMatchObject({
    problem: { status: 413 },
  });
});

test("a stream beyond the limit is refused until another one is closed", async () => {
  const { server } = await serve({ bounds: { streams: 1 } });
  const url = `${server.url}/_simulator/journal/stream`;
  const first = new AbortController();
  await fetch(url, { signal: first.signal });
  const refused = await fetch(url);
  expect(refused.status).toBe(503);
  expect(refused.headers.get("retry-after")).toBe("5");
  expect(await refused.text()).toContain("1 follow the journal already");
  first.abort();
  const second = new AbortController();
  await expect.poll(async () => (await fetch(url, { signal: second.signal })).status).toBe(200);
  second.abort();
});

test("a connection beyond the limit is answered with an error and closed", async () => {
  const { server } = await serve({ bounds: { connections: 2 } });
  const { port, hostname } = new URL(server.url);
  const sockets = [];
  for (let count = 0; count < 2; count += 1) {
    const socket = connect(Number(port), hostname);
    onTestFinished(() => void socket.destroy());
    await once(socket, "connect");
    socket.write("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n");
    await once(socket, "data");
    sockets.push(socket);
  }
  const refused = connect(Number(port), hostname).setEncoding("utf8");
  const [answer] = await once(refused, "data");
  expect(answer).toContain("HTTP/1.1 503");
  expect(answer).toContain("There are 2 connections already");
  await once(refused, "close");
  sockets[0]?.write("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n");
  const [still] = await once(sockets[0] ?? refused, "data");
  expect(String(still)).toContain("200 OK");
});

test("a full journal answers 503 while no conference has ended, until a reset", async () => {
  const { server, participants, control } = await serve({ bounds: { journalEntries: 100 } });
  const create = (name: string) => participants.create(name, { From: from, To: "client:agent" });
  let created = 0;
  const refused = await (async () => {
    for (;;) {
      const error = await create(`room-${created}`).catch((thrown: unknown) => thrown);
      if (error instanceof Error) return error;
      created += 1;
    }
  })();
  expect(refused).toMatchObject({ status: 503 });
  expect(server.simulator.journal.length).toBeLessThan(210);
  expect(String(refused)).toContain("503");
  await control.reset();
  await create("again");
});
