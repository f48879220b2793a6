import { expect, test } from "vitest";
import { accountSid, authToken, from } from "../../test/harness.ts";
import { type ServedClients, serve } from "../../test/server.ts";

async function ask({ server }: ServedClients, label: string) {
  const path = `/2010-04-01/Accounts/${accountSid}/Conferences/support/Participants.json`;
  const response = await fetch(server.url + path, {
    method: "POST",
    headers: { authorization: `Basic ${btoa(`${accountSid}:${authToken}`)}` },
    body: new URLSearchParams({ From: from, To: `client:${label}`, Label: label }),
  });
  return { response, text: await response.text() };
}

test("a connection-loss fault, before or after acting, resets the TCP connection", async () => {
  const served = await serve();
  for (const [acts, calls] of [
    [false, 0],
    [true, 1],
  ] as const) {
    await served.control.addFault({ times: 1, failure: { kind: "connection-lost", acts } });
    await expect(ask(served, "agent")).rejects.toMatchObject({ cause: { code: "ECONNRESET" } });
    expect((await served.control.listCalls()).calls).toHaveLength(calls);
  }
});

test("a body that is cut off ends the connection in the middle of the body", async () => {
  const served = await serve();
  await served.control.addFault({ times: 1, failure: { kind: "cut-off" } });
  await expect(ask(served, "agent")).rejects.toThrow("terminated");
  expect((await served.control.listCalls()).calls).toHaveLength(1);
});

test("a slow answer is sent when the simulated clock reaches its time", async () => {
  const served = await serve();
  await served.control.addFault({ times: 1, failure: { kind: "slow", by: { seconds: 30 } } });
  let answered = false;
  const asked = ask(served, "agent").then(({ response }) => {
    answered = true;
    return response.status;
  });
  await expect.poll(async () => (await served.control.listCalls()).calls.length).toBe(1);
  await served.control.advanceClock({ by: { seconds: 29 } });
  expect(answered).toBe(false);
  await served.control.advanceClock({ by: { seconds: 1 } });
  expect(await asked).toBe(201);
});

test("answers 429, 500 and 503 have the form that Twilio and its proxies send", async () => {
  const served = await serve();
  for (const [kind, status, type] of [
    ["server-error", 500, "application/json"],
    ["unavailable", 503, "text/html"],
  ] as const) {
    await served.control.addFault({ times: 1, failure: { kind } });
    const { response } = await ask(served, kind);
    expect(response.status).toBe(status);
    expect(response.headers.get("content-type")).toBe(type);
  }
});
