import { once } from "node:events";
import { connect } from "node:net";
import { afterEach, expect, test, vi } from "vitest";
import { accountSid, from } from "../../test/harness.ts";
import { type ServedClients, serve } from "../../test/server.ts";

afterEach(() => void vi.useRealTimers());

const dial = ({ participants }: ServedClients, label: string) =>
  participants.create("support", {
    From: from,
    To: `client:${label}`,
    Label: label,
    ConferenceStatusCallback: "http://127.0.0.1:1/conferences",
    ConferenceStatusCallbackEvent: ["join"],
  });

test("a server that stops answers every accepted request, even one that waits for the clock, and accepts no other", async () => {
  const served = await serve();
  const { server, control } = served;
  await control.addFault({ times: 1, failure: { kind: "slow", by: { hours: 1 } } });
  const slow = dial(served, "slow");
  await expect.poll(() => server.simulator.calls.list().length).toBe(1);
  vi.useFakeTimers({ toFake: ["setTimeout"] });
  const stopping = server.stop();
  await vi.advanceTimersByTimeAsync(2000);
  expect(await slow).toMatchObject({ account_sid: accountSid, label: "slow" });
  await stopping;
  await expect(dial(served, "late")).rejects.toMatchObject({ code: "ECONNREFUSED" });
});

test("stopping reports held callbacks, since they are never delivered", async () => {
  const served = await serve();
  await served.control.addDeliveryRule({ action: "hold" });
  await dial(served, "agent");
  await served.control.answerCall("agent");
  expect(await served.server.stop()).toMatchObject({
    requests: 3,
    undelivered: [{ event: "participant-join", status: "held" }],
  });
});

test("the control API stops the server, and the request to stop is answered", async () => {
  const { server, control } = await serve();
  await control.stop();
  expect(await server.ended).toEqual({ requests: 1, undelivered: [] });
  await expect(control.getStatus()).rejects.toThrow("fetch failed");
});

test("stopping twice does no more than stopping once", async () => {
  const { server } = await serve();
  const [one, other] = await Promise.all([server.stop(), server.stop()]);
  expect(one).toBe(other);
});

test("a connection that never asked for anything does not hold up the end", async () => {
  const { server } = await serve();
  const { port, hostname } = new URL(server.url);
  const socket = connect(Number(port), hostname);
  await once(socket, "connect");
  // Nobody's patience runs out.
  vi.useFakeTimers({ toFake: ["setTimeout"] });
  await Promise.all([server.stop(), once(socket, "close")]);
});
