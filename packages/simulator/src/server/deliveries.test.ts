import { verifySignature } from "@conference-kit/status-callbacks";
import { serve as serveReplies } from "@conference-kit/test-helpers";
import { expect, test } from "vitest";
import { allEvents, authToken, from } from "../../test/harness.ts";
import { type ServedClients, serve } from "../../test/server.ts";

interface ReceivedCallback {
  readonly event: string | null;
  readonly token: string | string[] | undefined;
}

/** An application that receives callbacks, and may leave them unanswered. */
async function receive(answers = true) {
  const { url, received } = await serveReplies(answers ? { status: 204 } : "silence");
  return {
    url: `${url}/conferences`,
    listReceived: (): ReceivedCallback[] =>
      received.map(({ headers, body }) => ({
        event: new URLSearchParams(body).get("StatusCallbackEvent"),
        token: headers["i-twilio-idempotency-token"],
      })),
  };
}

const join = ({ control }: ServedClients, url: string, label: string) =>
  control.joinCall({
    conference: "support",
    from,
    to: from,
    label,
    accountSid: `AC${"0".repeat(32)}`,
    parameters: { ConferenceStatusCallback: url, ConferenceStatusCallbackEvent: [...allEvents] },
  });

test("callbacks are sent over HTTP, and each can be read with its signature", async () => {
  const served = await serve();
  const { url, listReceived } = await receive();
  await join(served, url, "agent");
  await served.control.settle();
  expect(listReceived().map(({ event }) => event)).toEqual(["participant-join"]);
  const { callbacks } = await served.control.listCallbacks({ event: "participant-join" });
  const { callbackId = 0 } = callbacks[0] ?? {};
  const { callback, deliveries } = await served.control.getCallback(callbackId);
  expect(callback).toMatchObject({ status: "delivered", attempts: 1 });
  const [delivery] = deliveries;
  expect(delivery).toMatchObject({
    attempt: 1,
    outcome: { kind: "answered", status: 204 },
    headers: { "I-Twilio-Idempotency-Token": listReceived()[0]?.token },
    signature: { valid: true, signed: expect.stringContaining(`${url}AccountSid`) },
  });
  const request = {
    method: "POST",
    url,
    headers: delivery?.headers ?? {},
    body: delivery?.body ?? "",
  };
  await expect(verifySignature(request, { authToken })).resolves.toBeUndefined();
});

test("callbacks are held, released in another order, sent again, dropped and delayed", async () => {
  const served = await serve();
  const { control } = served;
  const { url, listReceived } = await receive();
  const { ruleId } = await control.addDeliveryRule({ action: "hold", times: 3 });
  await join(served, url, "one");
  await join(served, url, "two");
  await control.settle();
  expect(listReceived()).toEqual([]);
  const held = await control.listCallbacks({ status: "held" });
  const callbackIds = held.callbacks.map(({ callbackId }) => callbackId).reverse();
  await control.releaseCallbacks({ callbackIds });
  await control.settle();
  expect(
    listReceived()
      .slice(0, 3)
      .map(({ event }) => event),
  ).toEqual(held.callbacks.map(({ event }) => event).reverse());
  expect((await control.listDeliveryRules()).rules).toMatchObject([{ ruleId, met: 3 }]);
  await control.removeDeliveryRule(ruleId);
  expect(await control.listDeliveryRules()).toEqual({ rules: [] });

  const before = listReceived().length;
  await control.sendCallbacksAgain({ callbackIds: [callbackIds[0] ?? 0] });
  await control.settle();
  expect(listReceived().slice(before)).toEqual([listReceived()[0]]);

  await control.addDeliveryRule({ action: "drop", times: 1 });
  await control.updateParticipant("support", "one", { Muted: true });
  await control.addDeliveryRule({ action: "delay", by: { seconds: 5 }, times: 1 });
  await control.updateParticipant("support", "one", { Muted: false });
  await control.settle();
  expect(listReceived()).toHaveLength(before + 1);
  await control.advanceClock({ by: { seconds: 5 } });
  expect(listReceived().at(-1)?.event).toBe("participant-unmute");
  const { next, callbacks } = await control.listCallbacks({ limit: 1 });
  expect(callbacks.map(({ callbackId }) => callbackId)).toEqual([next]);

  await control.addDeliveryRule({ action: "hold" });
  await control.hangUpCall("one");
  await control.discardCallbacks({ filter: { event: "participant-leave" } });
  expect((await control.listCallbacks({ event: "participant-leave" })).callbacks).toMatchObject([
    { status: "dropped" },
  ]);
});

test("a callback to a host that is not allowed is journalled as refused and not sent", async () => {
  const served = await serve({ receivers: ["allowed.invalid"] });
  for (const host of ["app.example", "allowed.invalid"]) {
    await served.control.reset();
    await join(served, `http://${host}/conferences`, "agent");
    await served.control.settle();
    const { entries } = await served.control.listJournal({ type: "delivery-ended" });
    const [first] = entries;
    const refused = host === "app.example";
    expect(first).toMatchObject({ outcome: { kind: refused ? "refused" : "no-connection" } });
    if (refused) expect(JSON.stringify(first)).toContain("the host app.example is not allowed");
  }
});

test("a receiver's time limit runs in real time, whatever the simulated clock says", async () => {
  const served = await serve();
  const { url, listReceived } = await receive(false);
  const ended = new Promise((resolve) => {
    served.server.simulator.journal.subscribe((entry) => {
      if (entry.type === "delivery-ended") resolve(entry.outcome);
    });
  });
  await join(served, `${url}#rt=100&rc=0`, "agent");
  expect(await ended).toEqual({ kind: "timed-out" });
  expect(listReceived().length).toBeGreaterThan(0);
});

test("advancing the simulated clock does not time out a delivery whose receiver answers", async () => {
  const served = await serve({ patience: 0 });
  const { url } = await receive();
  await served.control.addDeliveryRule({ action: "hold" });
  await join(served, url, "agent");
  await served.control.releaseCallbacks({});
  await served.control.advanceClock({ by: { hours: 1 } });
  await expect
    .poll(async () => (await served.control.listCallbacks()).callbacks.map(({ status }) => status))
    .toEqual(["delivered"]);
});

test("settle is refused as long as a receiver doesn't answer", async () => {
  const served = await serve({ patience: 20 });
  const { url } = await receive(false);
  await join(served, url, "agent");
  await expect(served.control.settle()).rejects.toMatchObject({
    problem: { status: 409, detail: expect.stringContaining("participant-join") },
  });
});
